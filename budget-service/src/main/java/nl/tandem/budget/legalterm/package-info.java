/** Legal terms (wettelijke termijnen) of the budget cycle, by version of the law (Wgr art. 34 to 35). */
@NullMarked
package nl.tandem.budget.legalterm;

import org.jspecify.annotations.NullMarked;
