/** Judges requests (315, 317) and the answers to them (319) by the rules of the standard, before they are recorded. */
@NullMarked
package nl.tandem.contracting.requestmessage;

import org.jspecify.annotations.NullMarked;
