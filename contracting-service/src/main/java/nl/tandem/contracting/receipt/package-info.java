/** The return messages (retourberichten): those written to what was sent to us, and those received about what was sent. */
@NullMarked
package nl.tandem.contracting.receipt;

import org.jspecify.annotations.NullMarked;
