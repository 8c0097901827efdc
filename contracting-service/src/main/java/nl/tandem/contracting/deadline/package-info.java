/** The terms (termijnen) of the message traffic, and who has to do what before they end. */
@NullMarked
package nl.tandem.contracting.deadline;

import org.jspecify.annotations.NullMarked;
