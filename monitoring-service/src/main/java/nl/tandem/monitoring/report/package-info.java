/** Reports: figures with their explanation, drafted from what is measured, and frozen when they are published. */
@NullMarked
package nl.tandem.monitoring.report;

import org.jspecify.annotations.NullMarked;
