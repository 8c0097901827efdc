/** Programmes: what a region wants to improve together, in a number of projects. */
@NullMarked
package nl.tandem.projects.programme;

import org.jspecify.annotations.NullMarked;
