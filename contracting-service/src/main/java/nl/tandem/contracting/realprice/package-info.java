/** On what tariffs rest (reële prijs, Besluit Jeugdwet 2.3). */
@NullMarked
package nl.tandem.contracting.realprice;

import org.jspecify.annotations.NullMarked;
