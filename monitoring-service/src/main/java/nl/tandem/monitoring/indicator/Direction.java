package nl.tandem.monitoring.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is better. */
@Schema(description = "HIGHER or LOWER is better; NEITHER: the figure informs only.")
public enum Direction {
    HIGHER,
    LOWER,
    NEITHER
}
