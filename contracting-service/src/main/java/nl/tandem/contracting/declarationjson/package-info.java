/** The declaration (323) and its answer (325) as JSON, for portals that do not speak XML. */
@NullMarked
package nl.tandem.contracting.declarationjson;

import org.jspecify.annotations.NullMarked;
