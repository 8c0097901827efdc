/** The stop on new clients (cliëntenstop) at a provider: announced, active, lifted. It never stops crisis care. */
@NullMarked
package nl.tandem.contracting.clientstop;

import org.jspecify.annotations.NullMarked;
