/** Care that is bought with other regions or nationally, and the numbers of deliberations on closed care. */
@NullMarked
package nl.tandem.contracting.supraregional;

import org.jspecify.annotations.NullMarked;
