/** Payments (betaalbaarstelling): approved declarations become payable, are approved and go to the bank in one file. */
@NullMarked
package nl.tandem.budget.payment;

import org.jspecify.annotations.NullMarked;
