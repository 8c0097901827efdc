/** What may be shown to everybody without pointing at a person (onthullingsbeveiliging). */
@NullMarked
package nl.tandem.monitoring.disclosure;

import org.jspecify.annotations.NullMarked;
