/** Other processes, as far as the gateway can see: services with fixed answers, and a login that lets everybody in. */
@NullMarked
package nl.tandem.gateway.standin;

import org.jspecify.annotations.NullMarked;
