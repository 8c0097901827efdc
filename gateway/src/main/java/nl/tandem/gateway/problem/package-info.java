/** Errors that the gateway itself answers. */
@NullMarked
package nl.tandem.gateway.problem;

import org.jspecify.annotations.NullMarked;
