/** Steering memos (knoppennotities): what could be done about an overrun, and what each option brings. */
@NullMarked
package nl.tandem.budget.steering;

import org.jspecify.annotations.NullMarked;
