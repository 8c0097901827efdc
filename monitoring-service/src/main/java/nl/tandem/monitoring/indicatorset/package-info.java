/** Which indicators a municipality looks at, and what for. */
@NullMarked
package nl.tandem.monitoring.indicatorset;

import org.jspecify.annotations.NullMarked;
