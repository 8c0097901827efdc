/** The iJw 3.2 messages as they travel: reading them, checking their shape and header, and writing the answers. */
@NullMarked
package nl.tandem.contracting.ijw;

import org.jspecify.annotations.NullMarked;
