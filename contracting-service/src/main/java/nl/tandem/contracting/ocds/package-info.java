/** Procedures and contracts for the public, by the Open Contracting Data Standard 1.1. */
@NullMarked
package nl.tandem.contracting.ocds;

import org.jspecify.annotations.NullMarked;
