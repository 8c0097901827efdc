/** Waiting times, occupancy and free places of locations, as providers report them each week. */
@NullMarked
package nl.tandem.contracting.capacity;

import org.jspecify.annotations.NullMarked;
