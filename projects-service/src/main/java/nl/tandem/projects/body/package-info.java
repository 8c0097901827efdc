/** The bodies of a region and what each may do, as data. */
@NullMarked
package nl.tandem.projects.body;

import org.jspecify.annotations.NullMarked;
