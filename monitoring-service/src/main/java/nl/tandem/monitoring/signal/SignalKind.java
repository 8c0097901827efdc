package nl.tandem.monitoring.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes a figure ask for attention. */
@Schema(
        description =
                "ABOVE and BELOW: the value, in the last decimal of its unit. RISE and FALL: change of the value against the mean of"
                        + " the three periods before, in tenths of a percent. OUTLIER: robust distance from the median of the"
                        + " municipalities (1.4826 times the median deviation), in tenths. MISSING: days since the period ended"
                        + " without a figure.")
enum SignalKind {
    ABOVE,
    BELOW,
    RISE,
    FALL,
    OUTLIER,
    MISSING
}
