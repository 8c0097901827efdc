/** The pages and the headers that guard them. */
@NullMarked
package nl.tandem.gateway.web;

import org.jspecify.annotations.NullMarked;
