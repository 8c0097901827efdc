/** A repeated POST with the same Idempotency-Key gets the first answer. */
@NullMarked
package nl.tandem.kit.idempotency;

import org.jspecify.annotations.NullMarked;
