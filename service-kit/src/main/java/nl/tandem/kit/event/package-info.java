/** Events out (outbox, relay) and in (inbox, dead letters): a change and its event commit together. */
@NullMarked
package nl.tandem.kit.event;

import org.jspecify.annotations.NullMarked;
