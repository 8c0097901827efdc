/** The rules by which a declaration calls for a closer look (rechtmatigheid). What they find is a signal, never a verdict. */
@NullMarked
package nl.tandem.contracting.lawfulness;

import org.jspecify.annotations.NullMarked;
