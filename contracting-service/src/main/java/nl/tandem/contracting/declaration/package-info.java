/** Declarations (declaraties) as they were judged: their lines, answers and totals. */
@NullMarked
package nl.tandem.contracting.declaration;

import org.jspecify.annotations.NullMarked;
