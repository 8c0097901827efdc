/** Whether all that the gateway leads to is ready. */
@NullMarked
package nl.tandem.gateway.health;

import org.jspecify.annotations.NullMarked;
