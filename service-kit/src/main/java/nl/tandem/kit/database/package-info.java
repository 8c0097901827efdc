/** Plain SQL, for what an entity does not fit: locks, bulk and encrypted columns. */
@NullMarked
package nl.tandem.kit.database;

import org.jspecify.annotations.NullMarked;
