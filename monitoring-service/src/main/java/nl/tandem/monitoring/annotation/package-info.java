/** What authors say about a figure, next to it (duiding). */
@NullMarked
package nl.tandem.monitoring.annotation;

import org.jspecify.annotations.NullMarked;
