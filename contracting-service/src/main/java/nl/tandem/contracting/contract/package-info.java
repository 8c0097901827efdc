/** A contract: what a provider may deliver to the region, from when to when, and for which tariffs. */
@NullMarked
package nl.tandem.contracting.contract;

import org.jspecify.annotations.NullMarked;
