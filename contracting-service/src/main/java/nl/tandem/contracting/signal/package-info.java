/** Signals of lawfulness: what the rules found, and what was done about it. A signal is not a verdict. */
@NullMarked
package nl.tandem.contracting.signal;

import org.jspecify.annotations.NullMarked;
