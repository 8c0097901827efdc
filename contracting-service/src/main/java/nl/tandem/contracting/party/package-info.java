/** For which municipality or provider a caller acts. */
@NullMarked
package nl.tandem.contracting.party;

import org.jspecify.annotations.NullMarked;
