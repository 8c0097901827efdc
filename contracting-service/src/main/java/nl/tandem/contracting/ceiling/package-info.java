/** The ceiling (bestedingsruimte) of a contract per care year: what is reserved, declared and free of it. */
@NullMarked
package nl.tandem.contracting.ceiling;

import org.jspecify.annotations.NullMarked;
