/** From programme to line, project, goal, sub-goal and effort, as one tree. */
@NullMarked
package nl.tandem.projects.structure;

import org.jspecify.annotations.NullMarked;
