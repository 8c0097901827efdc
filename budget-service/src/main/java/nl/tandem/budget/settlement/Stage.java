package nl.tandem.budget.settlement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "PROVISIONAL (voorlopige afrekening): while the year is open. FINAL (definitieve afrekening): once, after"
                        + " the year; it closes the care year. SUPPLEMENTARY (nagekomen): late cost of a closed year, by the scheme of"
                        + " its final settlement.")
enum Stage {
    PROVISIONAL,
    FINAL,
    SUPPLEMENTARY
}
