/** Documents (documenten): how pages become PDF and amounts become words, the same in every document. */
@NullMarked
package nl.tandem.budget.document;

import org.jspecify.annotations.NullMarked;
