package nl.tandem.budget.financialdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The products of planning and control, with the steps each goes through. */
@Schema(
        description = "PRIMARY_BUDGET: primaire begroting (bestaand beleid). UPDATED_BUDGET: geactualiseerde begroting."
                + " FIRST_INTERIM_REPORT, SECOND_INTERIM_REPORT: eerste en tweede burap. ANNUAL_ACCOUNTS: jaarrekening."
                + " IMPLEMENTATION_PROGRAMME: uitvoeringsprogramma. ANNUAL_REPORT: jaarverslag. FINANCIAL_FRAME: financieel"
                + " kader. PROGRAMME_BUDGET: begroting van een netwerk of programma.")
public enum DocumentKind {
    PRIMARY_BUDGET,
    UPDATED_BUDGET,
    FIRST_INTERIM_REPORT,
    SECOND_INTERIM_REPORT,
    ANNUAL_ACCOUNTS,
    IMPLEMENTATION_PROGRAMME,
    ANNUAL_REPORT,
    FINANCIAL_FRAME,
    PROGRAMME_BUDGET;

    private List<DocumentStep> steps() {
        return switch (this) {
            case PRIMARY_BUDGET, UPDATED_BUDGET ->
                List.of(DocumentStep.AGREE, DocumentStep.SEND, DocumentStep.ADOPT, DocumentStep.SUBMIT);
            case FIRST_INTERIM_REPORT, SECOND_INTERIM_REPORT, ANNUAL_REPORT ->
                List.of(DocumentStep.AGREE, DocumentStep.ADOPT, DocumentStep.PUBLISH);
            case ANNUAL_ACCOUNTS ->
                List.of(DocumentStep.SEND, DocumentStep.AGREE, DocumentStep.ADOPT, DocumentStep.SUBMIT);
            case IMPLEMENTATION_PROGRAMME -> List.of(DocumentStep.AGREE, DocumentStep.DISCUSS, DocumentStep.ADOPT);
            case FINANCIAL_FRAME, PROGRAMME_BUDGET -> List.of(DocumentStep.ADOPT);
        };
    }

    private boolean isOptional(DocumentStep step) {
        return step == DocumentStep.DISCUSS
                || (this == UPDATED_BUDGET && (step == DocumentStep.AGREE || step == DocumentStep.SEND));
    }

    /** What may come now, after the steps that were taken. */
    List<DocumentStep> next(Set<DocumentStep> taken) {
        List<DocumentStep> steps = steps();
        int last = steps.stream()
                .filter(taken::contains)
                .map(steps::indexOf)
                .max(Integer::compare)
                .orElse(-1);
        List<DocumentStep> next = new ArrayList<>();
        for (DocumentStep step : steps.subList(last + 1, steps.size())) {
            next.add(step);
            if (!isOptional(step)) {
                break;
            }
        }
        return next;
    }

    boolean isBudget() {
        return this == PRIMARY_BUDGET || this == UPDATED_BUDGET;
    }

    /** Frames and budgets live on after their adoption, by amendments. */
    boolean isAmendable() {
        return isBudget() || this == FINANCIAL_FRAME || this == PROGRAMME_BUDGET;
    }

    boolean needsFigures() {
        return this != IMPLEMENTATION_PROGRAMME && this != ANNUAL_REPORT;
    }
}
