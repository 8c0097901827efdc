/** What a provider delivers to CBS about its youth help and measures (Beleidsinformatie Jeugd), made of what it reported here. */
@NullMarked
package nl.tandem.contracting.cbs;

import org.jspecify.annotations.NullMarked;
