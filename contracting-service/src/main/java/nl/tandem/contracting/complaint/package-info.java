/** Complaints about providers (klachten) and their term. */
@NullMarked
package nl.tandem.contracting.complaint;

import org.jspecify.annotations.NullMarked;
