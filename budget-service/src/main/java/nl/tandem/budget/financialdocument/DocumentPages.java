package nl.tandem.budget.financialdocument;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** Documents as people read them. */
@ApplicationScoped
class DocumentPages {

    private final Template document;

    DocumentPages(Template document) {
        this.document = document;
    }

    String html(FinancialDocument shown) {
        return document.data("shown", shown).render();
    }
}
