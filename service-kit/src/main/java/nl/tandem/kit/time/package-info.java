/** The clock, in one place, so that tests can set it. */
@NullMarked
package nl.tandem.kit.time;

import org.jspecify.annotations.NullMarked;
