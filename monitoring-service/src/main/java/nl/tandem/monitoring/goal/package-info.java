/** Goals of a year: at most ten, each with indicators, where they start, where they should be and how far they are. */
@NullMarked
package nl.tandem.monitoring.goal;

import org.jspecify.annotations.NullMarked;
