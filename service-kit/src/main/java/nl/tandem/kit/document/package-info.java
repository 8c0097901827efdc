/** What is printed and frozen: PDF and check numbers. Who prints adds openhtmltopdf-pdfbox to his service. */
@NullMarked
package nl.tandem.kit.document;

import org.jspecify.annotations.NullMarked;
