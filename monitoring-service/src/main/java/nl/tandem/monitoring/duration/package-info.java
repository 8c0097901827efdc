/** How long care takes, of what ended and of what still runs. */
@NullMarked
package nl.tandem.monitoring.duration;

import org.jspecify.annotations.NullMarked;
