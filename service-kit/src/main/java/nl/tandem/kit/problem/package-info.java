/** Errors as RFC 9457 problem details: every input error at once, and what to do next. */
@NullMarked
package nl.tandem.kit.problem;

import org.jspecify.annotations.NullMarked;
