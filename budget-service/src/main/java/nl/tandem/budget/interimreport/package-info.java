/** Interim reports (buraps): where a budget stands after four and eight months, and where it is heading. */
@NullMarked
package nl.tandem.budget.interimreport;

import org.jspecify.annotations.NullMarked;
