/** Judges a declaration (323) line by line, by the rules of the standard, the contract, the allocation and history. */
@NullMarked
package nl.tandem.contracting.judging;

import org.jspecify.annotations.NullMarked;
