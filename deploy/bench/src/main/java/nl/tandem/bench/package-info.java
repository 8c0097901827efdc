/** Measures how fast declarations are taken in, beside the physical limit and what one would use instead of Tandem. */
@NullMarked
package nl.tandem.bench;

import org.jspecify.annotations.NullMarked;
