/** What providers mean to change (transformatieplannen), and the joint work agenda (werkagenda). */
@NullMarked
package nl.tandem.contracting.transformation;

import org.jspecify.annotations.NullMarked;
