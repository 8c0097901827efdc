/** Care that cannot wait goes on under a stop: the no-unless rule (nee, tenzij), the verdict of the expert team, and the flag. */
@NullMarked
package nl.tandem.contracting.clientstop.necessarycare;

import org.jspecify.annotations.NullMarked;
