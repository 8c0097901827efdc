/** The municipalities (gemeenten) by CBS code, each with the time in which the code is valid. */
@NullMarked
package nl.tandem.contracting.municipality;

import org.jspecify.annotations.NullMarked;
