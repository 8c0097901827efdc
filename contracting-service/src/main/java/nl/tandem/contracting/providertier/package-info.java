/** What a provider is to the region: strategic or regular, from a day on, by decision. */
@NullMarked
package nl.tandem.contracting.providertier;

import org.jspecify.annotations.NullMarked;
