/** Funds (fondsen): money with a purpose, what goes in and what goes out. */
@NullMarked
package nl.tandem.budget.fund;

import org.jspecify.annotations.NullMarked;
