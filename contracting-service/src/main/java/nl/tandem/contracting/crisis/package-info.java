/** Crisis care begins without a decision and may run so for four weeks (Jeugdwet 2.3; agreement of the region). */
@NullMarked
package nl.tandem.contracting.crisis;

import org.jspecify.annotations.NullMarked;
