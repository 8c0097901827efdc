/** What the tests of this service share. */
@NullMarked
package nl.tandem.monitoring.testing;

import org.jspecify.annotations.NullMarked;
