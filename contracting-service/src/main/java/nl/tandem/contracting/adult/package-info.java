/** Youths who came of age while their care runs on (18+), counted on the first of each month. */
@NullMarked
package nl.tandem.contracting.adult;

import org.jspecify.annotations.NullMarked;
