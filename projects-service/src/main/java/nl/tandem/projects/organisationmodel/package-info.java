/** Ways to organise the work: what they score on the assessment framework, and who does what in each. */
@NullMarked
package nl.tandem.projects.organisationmodel;

import org.jspecify.annotations.NullMarked;
