/** The one front door of Tandem: it lets people log in, passes requests on to the services and serves the web page. */
@NullMarked
package nl.tandem.gateway;

import org.jspecify.annotations.NullMarked;
