/** Tests of the demo region. */
@NullMarked
package nl.tandem.local.demo;

import org.jspecify.annotations.NullMarked;
