/** What can be counted: quantities of facts, split over municipalities, providers, products and so on. */
@NullMarked
package nl.tandem.monitoring.quantity;

import org.jspecify.annotations.NullMarked;
