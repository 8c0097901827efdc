/** What the tests of several features share. */
@NullMarked
package nl.tandem.contracting;

import org.jspecify.annotations.NullMarked;
