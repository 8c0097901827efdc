/** Talks with providers: how often they are to be held, that they were held, and what was agreed (contractmanagement). */
@NullMarked
package nl.tandem.contracting.talk;

import org.jspecify.annotations.NullMarked;
