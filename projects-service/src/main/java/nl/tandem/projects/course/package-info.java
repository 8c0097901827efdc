/** The course of a project: who commissions it, what was decided, what changed and in what it goes on. */
@NullMarked
package nl.tandem.projects.course;

import org.jspecify.annotations.NullMarked;
