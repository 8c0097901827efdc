/** Files that bring facts: what their columns mean and why they are asked, what is wrong with which line. */
@NullMarked
package nl.tandem.monitoring.intake;

import org.jspecify.annotations.NullMarked;
