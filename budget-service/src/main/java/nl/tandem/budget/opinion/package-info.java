/** Opinions (zienswijzen) of the councils on a draft: asked, submitted in time, reacted to. */
@NullMarked
package nl.tandem.budget.opinion;

import org.jspecify.annotations.NullMarked;
