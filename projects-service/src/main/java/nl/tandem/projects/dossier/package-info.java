/** Means, risks, dependencies, stakeholders and communication of projects, and what was spent. */
@NullMarked
package nl.tandem.projects.dossier;

import org.jspecify.annotations.NullMarked;
