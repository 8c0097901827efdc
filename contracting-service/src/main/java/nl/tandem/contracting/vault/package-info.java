/** Keeps what only this service may read: encryption and keyed fingerprints. */
@NullMarked
package nl.tandem.contracting.vault;

import org.jspecify.annotations.NullMarked;
