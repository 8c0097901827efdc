/** Paging of collections: page, pageSize and the Link header. */
@NullMarked
package nl.tandem.kit.page;

import org.jspecify.annotations.NullMarked;
