/** Registers of programmes as they stand in print, taken in and given out again. */
@NullMarked
package nl.tandem.projects.register;

import org.jspecify.annotations.NullMarked;
