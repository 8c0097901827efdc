/** What providers have to deliver beside care, and whether they do. */
@NullMarked
package nl.tandem.contracting.obligation;

import org.jspecify.annotations.NullMarked;
