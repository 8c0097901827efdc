/** Forecast (prognose): what a year will cost, by run-out of running care, inflow and what is not declared yet. */
@NullMarked
package nl.tandem.budget.forecast;

import org.jspecify.annotations.NullMarked;
