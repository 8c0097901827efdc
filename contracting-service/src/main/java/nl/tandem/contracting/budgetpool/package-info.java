/** Budgets of providers after what they turned over last, and the pool of what is left (80/20). */
@NullMarked
package nl.tandem.contracting.budgetpool;

import org.jspecify.annotations.NullMarked;
