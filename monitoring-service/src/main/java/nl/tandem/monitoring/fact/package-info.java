/** Approved care, as heard from contracting: every line once, summed per youth and month. */
@NullMarked
package nl.tandem.monitoring.fact;

import org.jspecify.annotations.NullMarked;
