/** Figures (cijfers): posts with their amounts by column, what they add up to and what does not fit. */
@NullMarked
package nl.tandem.budget.figures;

import org.jspecify.annotations.NullMarked;
