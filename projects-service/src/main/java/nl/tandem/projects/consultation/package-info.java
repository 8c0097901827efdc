/** What municipalities were asked and what they answered (overlegtafels, zienswijzen). */
@NullMarked
package nl.tandem.projects.consultation;

import org.jspecify.annotations.NullMarked;
