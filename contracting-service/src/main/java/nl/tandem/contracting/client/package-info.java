/** The clients (jeugdigen): the one place that knows a BSN, and gives the rest of Tandem a pseudonym for it. */
@NullMarked
package nl.tandem.contracting.client;

import org.jspecify.annotations.NullMarked;
