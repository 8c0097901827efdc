/** What is done for goals, with one of four statuses. */
@NullMarked
package nl.tandem.projects.effort;

import org.jspecify.annotations.NullMarked;
