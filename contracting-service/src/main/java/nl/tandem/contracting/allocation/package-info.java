/** The allocations (toewijzingen) of care to clients, as the municipalities send them in their 301 messages. */
@NullMarked
package nl.tandem.contracting.allocation;

import org.jspecify.annotations.NullMarked;
