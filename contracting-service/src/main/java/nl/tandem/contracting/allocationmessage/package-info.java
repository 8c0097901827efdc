/** Judges an allocation message (301) by the rules of the standard, before anything of it is recorded. */
@NullMarked
package nl.tandem.contracting.allocationmessage;

import org.jspecify.annotations.NullMarked;
