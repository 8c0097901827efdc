/** Model ordinances of the region and their variants in municipalities. */
@NullMarked
package nl.tandem.projects.ordinance;

import org.jspecify.annotations.NullMarked;
