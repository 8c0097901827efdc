/** Who calls, and whose rows that caller may see. */
@NullMarked
package nl.tandem.kit.identity;

import org.jspecify.annotations.NullMarked;
