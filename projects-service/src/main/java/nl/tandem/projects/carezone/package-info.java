/** What is youth care and what is not, for the region and where a municipality differs. */
@NullMarked
package nl.tandem.projects.carezone;

import org.jspecify.annotations.NullMarked;
