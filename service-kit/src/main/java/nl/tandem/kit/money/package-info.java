/** Euro cents and the one function that divides them. */
@NullMarked
package nl.tandem.kit.money;

import org.jspecify.annotations.NullMarked;
