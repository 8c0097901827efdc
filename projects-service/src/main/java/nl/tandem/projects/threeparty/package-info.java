/** Talks of a municipality, the service organisation and the youth teams about reports (driehoeksoverleg). */
@NullMarked
package nl.tandem.projects.threeparty;

import org.jspecify.annotations.NullMarked;
