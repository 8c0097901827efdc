/** The providers (aanbieders) with which a region may make contracts. */
@NullMarked
package nl.tandem.contracting.provider;

import org.jspecify.annotations.NullMarked;
