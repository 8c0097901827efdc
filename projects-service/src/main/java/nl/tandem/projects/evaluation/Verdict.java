package nl.tandem.projects.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "KEEP: blijft. DROP: vervalt. ADD: komt erbij.")
enum Verdict {
    KEEP("blijft"),
    DROP("vervalt"),
    ADD("komt erbij");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
