/** Trajectories: a fixed budget for a result, a lead contractor, and partners that share the budget. */
@NullMarked
package nl.tandem.contracting.trajectory;

import org.jspecify.annotations.NullMarked;
