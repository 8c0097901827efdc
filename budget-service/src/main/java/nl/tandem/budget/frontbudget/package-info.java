/** The front budget (voorkant): at most 13 per cent of the contribution of 2018 for help before specialised care. */
@NullMarked
package nl.tandem.budget.frontbudget;

import org.jspecify.annotations.NullMarked;
