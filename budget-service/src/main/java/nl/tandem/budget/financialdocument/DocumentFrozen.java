package nl.tandem.budget.financialdocument;

import nl.tandem.kit.problem.Problem;

/** What was adopted or published stays as it is. */
final class DocumentFrozen extends Problem {

    DocumentFrozen(FinancialDocument document) {
        super(
                409,
                "document-frozen",
                document.isFinal()
                        ? "\"%s\" is final and cannot be changed; correct it in a later document."
                                .formatted(document.title())
                        : "\"%s\" was adopted; change it by an amendment.".formatted(document.title()));
    }
}
