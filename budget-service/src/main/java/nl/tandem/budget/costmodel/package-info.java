/** The cost of organising (organisatiekosten): fte by party and task at a rate, for one scenario beside another. */
@NullMarked
package nl.tandem.budget.costmodel;

import org.jspecify.annotations.NullMarked;
