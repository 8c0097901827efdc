/** Pseudonymised facts for analysts, as Parquet files of a star schema that says itself what is in it. */
@NullMarked
package nl.tandem.monitoring.export;

import org.jspecify.annotations.NullMarked;
