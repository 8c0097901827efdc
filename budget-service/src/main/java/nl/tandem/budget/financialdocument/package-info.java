/** Documents of planning and control (P&C-producten): from draft to adopted, with every version of their figures. */
@NullMarked
package nl.tandem.budget.financialdocument;

import org.jspecify.annotations.NullMarked;
