/** What the tests of this service share. */
@NullMarked
package nl.tandem.projects.testing;

import org.jspecify.annotations.NullMarked;
