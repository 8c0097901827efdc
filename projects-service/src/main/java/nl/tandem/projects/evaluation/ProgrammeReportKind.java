package nl.tandem.projects.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "INTERIM: tussenrapportage, with what is added and dropped. FINAL: eindevaluatie, with its four parts.")
enum ProgrammeReportKind {
    INTERIM("Tussenrapportage"),
    FINAL("Eindevaluatie");

    private final String title;

    ProgrammeReportKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The parts that have to be there. */
    List<EvaluationPart> parts() {
        return this == FINAL
                ? List.of(EvaluationPart.values())
                : List.of(EvaluationPart.PROCESS, EvaluationPart.REALISATION);
    }
}
