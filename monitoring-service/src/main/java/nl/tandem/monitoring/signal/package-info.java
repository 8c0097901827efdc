/** Signals: figures that ask for attention, told once to who owns them, until they are back to normal. */
@NullMarked
package nl.tandem.monitoring.signal;

import org.jspecify.annotations.NullMarked;
