/** Advances (voorschotten): what municipalities pay in instalments while the year runs. */
@NullMarked
package nl.tandem.budget.advance;

import org.jspecify.annotations.NullMarked;
