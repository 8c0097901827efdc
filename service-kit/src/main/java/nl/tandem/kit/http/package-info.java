/** What every HTTP answer carries, and what every OpenAPI document says. */
@NullMarked
package nl.tandem.kit.http;

import org.jspecify.annotations.NullMarked;
