/** Other providers for care at a provider under a stop, and the question to the board when there are none. */
@NullMarked
package nl.tandem.contracting.clientstop.alternative;

import org.jspecify.annotations.NullMarked;
