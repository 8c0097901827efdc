/** Months of which the books are closed: nothing that is agreed now has effect in them. */
@NullMarked
package nl.tandem.contracting.closedperiod;

import org.jspecify.annotations.NullMarked;
