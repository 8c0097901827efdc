/** What a programme reports in between and at its end, with what is added and dropped. */
@NullMarked
package nl.tandem.projects.evaluation;

import org.jspecify.annotations.NullMarked;
