package nl.tandem.projects.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "PROCESS: proces. REALISATION: realisatie. BENEFITS: (maatschappelijke) baten. FINANCE: financiën, kosten en baten.")
enum EvaluationPart {
    PROCESS("Proces"),
    REALISATION("Realisatie"),
    BENEFITS("(Maatschappelijke) baten"),
    FINANCE("Financiën");

    private final String label;

    EvaluationPart(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
