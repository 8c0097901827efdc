/** Progress reports of projects in the fixed format, carried forward and frozen when published. */
@NullMarked
package nl.tandem.projects.progress;

import org.jspecify.annotations.NullMarked;
