/** Settlement (verrekening): which municipality pays which part of the region's cost of a care year, and why. */
@NullMarked
package nl.tandem.budget.settlement;

import org.jspecify.annotations.NullMarked;
