/** The latest figure of every indicator, as heard from monitoring. */
@NullMarked
package nl.tandem.projects.indicatorvalue;

import org.jspecify.annotations.NullMarked;
