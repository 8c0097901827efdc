/** Pilots and experiments, sessions, reuse, and signals that become actions. */
@NullMarked
package nl.tandem.projects.learning;

import org.jspecify.annotations.NullMarked;
