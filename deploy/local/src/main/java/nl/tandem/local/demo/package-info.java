/** The demo region: Zuid-Holland Zuid with invented providers and test persons, generated from a seed and loaded over HTTP. */
@NullMarked
package nl.tandem.local.demo;

import org.jspecify.annotations.NullMarked;
