/** The catalogue of indicators: what each one counts, divides and means. */
@NullMarked
package nl.tandem.monitoring.indicator;

import org.jspecify.annotations.NullMarked;
