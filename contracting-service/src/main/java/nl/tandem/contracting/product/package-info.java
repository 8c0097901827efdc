/** The catalogue of products that the region buys (productcatalogus). */
@NullMarked
package nl.tandem.contracting.product;

import org.jspecify.annotations.NullMarked;
