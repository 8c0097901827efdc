/** What the indicators say per municipality, region and period. */
@NullMarked
package nl.tandem.monitoring.measurement;

import org.jspecify.annotations.NullMarked;
