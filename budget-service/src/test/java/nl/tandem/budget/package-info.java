/** What the tests of this service share. */
@NullMarked
package nl.tandem.budget;

import org.jspecify.annotations.NullMarked;
