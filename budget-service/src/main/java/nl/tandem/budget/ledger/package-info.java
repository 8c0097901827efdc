/** The ledger (grootboek): approved declaration lines become cost of a municipality in a care year. */
@NullMarked
package nl.tandem.budget.ledger;

import org.jspecify.annotations.NullMarked;
