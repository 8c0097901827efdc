/** What access teams see in cases, moved to the level of providers without the cases. */
@NullMarked
package nl.tandem.contracting.concern;

import org.jspecify.annotations.NullMarked;
