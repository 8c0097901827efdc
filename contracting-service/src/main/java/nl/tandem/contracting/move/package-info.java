/** Youths who move inside the region (verhuizing): another municipality pays, and looks at the care again. */
@NullMarked
package nl.tandem.contracting.move;

import org.jspecify.annotations.NullMarked;
