/** Who takes part in what: municipalities with their validity and successors, product groups, participation (deelname). */
@NullMarked
package nl.tandem.budget.participation;

import org.jspecify.annotations.NullMarked;
