/** Figures beside each other: rank, median, quartiles, limits for small numbers, outliers, and why cost changed. */
@NullMarked
package nl.tandem.monitoring.benchmark;

import org.jspecify.annotations.NullMarked;
