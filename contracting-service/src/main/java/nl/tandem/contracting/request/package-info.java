/** The requests (verzoeken) of providers to allocate care or to change it, and what municipalities answer to them. */
@NullMarked
package nl.tandem.contracting.request;

import org.jspecify.annotations.NullMarked;
