/** The intake of a declaration as a team would write it with Spring Batch: reader, chunks, look-ups per chunk, batch insert. */
@NullMarked
package nl.tandem.bench.spring;

import org.jspecify.annotations.NullMarked;
