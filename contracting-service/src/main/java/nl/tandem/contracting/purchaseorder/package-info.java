/** Purchase orders (inkoopopdrachten) with their goals, and the core values they are held against. */
@NullMarked
package nl.tandem.contracting.purchaseorder;

import org.jspecify.annotations.NullMarked;
