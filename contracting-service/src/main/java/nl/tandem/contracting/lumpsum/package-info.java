/** Lump sums (taakgericht): a fixed amount in instalments for a number of clients within a bandwidth. */
@NullMarked
package nl.tandem.contracting.lumpsum;

import org.jspecify.annotations.NullMarked;
