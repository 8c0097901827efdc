/** Frames of policy that were adopted. */
@NullMarked
package nl.tandem.projects.policyframe;

import org.jspecify.annotations.NullMarked;
