/** Arrangements of building blocks, made by youth, access team and provider together. */
@NullMarked
package nl.tandem.contracting.arrangement;

import org.jspecify.annotations.NullMarked;
