/** A feature like those of the services, to test the kit with. */
@NullMarked
package nl.tandem.kit.thing;

import org.jspecify.annotations.NullMarked;
