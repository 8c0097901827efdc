/** Real servers, tokens and rules for the tests of every service. */
@NullMarked
package nl.tandem.kit.testing;

import org.jspecify.annotations.NullMarked;
