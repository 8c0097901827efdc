/** Settlement schemes (verrekenwijzen): by which rule a region divides the cost of care among its municipalities. */
@NullMarked
package nl.tandem.budget.scheme;

import org.jspecify.annotations.NullMarked;
