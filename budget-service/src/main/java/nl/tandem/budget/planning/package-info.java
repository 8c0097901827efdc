/** The planner (P&C-kalender) and the meetings of the bodies. */
@NullMarked
package nl.tandem.budget.planning;

import org.jspecify.annotations.NullMarked;
