/** Goals of projects as a tree, bound to indicators and budget posts, beside what was done for them. */
@NullMarked
package nl.tandem.projects.goal;

import org.jspecify.annotations.NullMarked;
