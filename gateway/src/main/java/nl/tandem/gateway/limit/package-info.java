/** What the gateway refuses before it looks any further: too much, too often, secrets in the address. */
@NullMarked
package nl.tandem.gateway.limit;

import org.jspecify.annotations.NullMarked;
