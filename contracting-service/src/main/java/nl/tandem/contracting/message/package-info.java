/** The iJw messages: taking them in, keeping them safe, having them processed and giving out the answers. */
@NullMarked
package nl.tandem.contracting.message;

import org.jspecify.annotations.NullMarked;
