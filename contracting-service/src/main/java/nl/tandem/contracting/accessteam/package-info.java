/** How each municipality has its access team, year by year. */
@NullMarked
package nl.tandem.contracting.accessteam;

import org.jspecify.annotations.NullMarked;
