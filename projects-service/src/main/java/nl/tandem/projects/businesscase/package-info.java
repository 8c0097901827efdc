/** What a project costs and brings: before it starts, and at its evaluation. */
@NullMarked
package nl.tandem.projects.businesscase;

import org.jspecify.annotations.NullMarked;
