/** Head contractors and their subcontractors, and where providers are to be found. */
@NullMarked
package nl.tandem.contracting.subcontract;

import org.jspecify.annotations.NullMarked;
