/** The index of tariffs (indexatie) and what it does to contracts. */
@NullMarked
package nl.tandem.contracting.indexation;

import org.jspecify.annotations.NullMarked;
