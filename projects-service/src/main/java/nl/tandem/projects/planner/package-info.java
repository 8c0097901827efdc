/** When bodies meet, when papers, reports and efforts are due, and where that collides. */
@NullMarked
package nl.tandem.projects.planner;

import org.jspecify.annotations.NullMarked;
