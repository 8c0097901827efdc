/** The financial monitor (financiële monitor): regional and local money of a municipality on one sheet. */
@NullMarked
package nl.tandem.budget.monitor;

import org.jspecify.annotations.NullMarked;
