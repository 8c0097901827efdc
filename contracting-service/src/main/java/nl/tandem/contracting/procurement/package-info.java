/** How care is bought (inkoop): segments, procedures, who applies, and who is admitted. */
@NullMarked
package nl.tandem.contracting.procurement;

import org.jspecify.annotations.NullMarked;
