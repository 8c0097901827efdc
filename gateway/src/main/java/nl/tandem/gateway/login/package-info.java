/** People log in with OpenID Connect; their session is a cookie, their access token stays in the gateway. */
@NullMarked
package nl.tandem.gateway.login;

import org.jspecify.annotations.NullMarked;
