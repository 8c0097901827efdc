/** Simulation (doorrekening): what municipalities would have borne under other schemes. */
@NullMarked
package nl.tandem.budget.simulation;

import org.jspecify.annotations.NullMarked;
