/** Requests to a service are passed on unchanged, and its answers passed back. */
@NullMarked
package nl.tandem.gateway.forward;

import org.jspecify.annotations.NullMarked;
