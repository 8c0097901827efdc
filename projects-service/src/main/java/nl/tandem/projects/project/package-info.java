/** Projects of a programme, with goals bound to indicators. */
@NullMarked
package nl.tandem.projects.project;

import org.jspecify.annotations.NullMarked;
