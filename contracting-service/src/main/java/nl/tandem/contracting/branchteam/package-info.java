/** Teams of region and municipalities that look after a branch of providers (branchegerichte teams). */
@NullMarked
package nl.tandem.contracting.branchteam;

import org.jspecify.annotations.NullMarked;
