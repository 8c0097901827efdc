package nl.tandem.projects.effort;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As the format of the progress report has them: these four and no other. */
@Schema(
        description =
                "ONBEKEND: Onbekend. BEHAALD: Behaald. IN_BEHANDELING: In behandeling. NIET_BEHAALD: Niet behaald.")
public enum EffortStatus {
    ONBEKEND("Onbekend"),
    BEHAALD("Behaald"),
    IN_BEHANDELING("In behandeling"),
    NIET_BEHAALD("Niet behaald");

    private final String words;

    EffortStatus(String words) {
        this.words = words;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }
}
