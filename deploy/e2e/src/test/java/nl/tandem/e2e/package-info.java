/** The whole of Tandem, tested as it runs: through the gateway, with real tokens, and with servers that go away. */
@NullMarked
package nl.tandem.e2e;

import org.jspecify.annotations.NullMarked;
