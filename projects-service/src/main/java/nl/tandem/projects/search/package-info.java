/** Search over all of a programme. */
@NullMarked
package nl.tandem.projects.search;

import org.jspecify.annotations.NullMarked;
