/** Extra control on what is allocated: a second pair of eyes, a longest term, and a look at it again before it ends. */
@NullMarked
package nl.tandem.contracting.allocationcontrol;

import org.jspecify.annotations.NullMarked;
