/** Distribution keys (verdeelsleutels): by which weights a region divides cost among its municipalities. */
@NullMarked
package nl.tandem.budget.distributionkey;

import org.jspecify.annotations.NullMarked;
