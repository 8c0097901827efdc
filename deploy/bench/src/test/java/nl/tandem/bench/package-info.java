/** Tests of the bench: a small run, and that its declarations are what they say. */
@NullMarked
package nl.tandem.bench;

import org.jspecify.annotations.NullMarked;
