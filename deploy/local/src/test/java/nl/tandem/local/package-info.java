/** Tests of the launcher, with real servers where it matters. */
@NullMarked
package nl.tandem.local;

import org.jspecify.annotations.NullMarked;
