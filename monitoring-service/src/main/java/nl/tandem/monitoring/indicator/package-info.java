/** The catalogue of indicators: what they mean, what they are made of, where they come from and who answers for them. */
@NullMarked
package nl.tandem.monitoring.indicator;

import org.jspecify.annotations.NullMarked;
