/** Care profiles (zorgprofielen): integral products in which the provider chooses the forms of help. */
@NullMarked
package nl.tandem.contracting.careprofile;

import org.jspecify.annotations.NullMarked;
