/** Control audits by the controllers of municipalities in turn, and what the board agreed about fraud. */
@NullMarked
package nl.tandem.contracting.audit;

import org.jspecify.annotations.NullMarked;
