/** The deliveries (levering) of care to clients: their starts and stops, as providers send them in 305 and 307 messages. */
@NullMarked
package nl.tandem.contracting.delivery;

import org.jspecify.annotations.NullMarked;
