/** How long one waits where, for professionals who look for a place. */
@NullMarked
package nl.tandem.monitoring.waiting;

import org.jspecify.annotations.NullMarked;
