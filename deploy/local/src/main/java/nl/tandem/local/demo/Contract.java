package nl.tandem.local.demo;

import java.util.List;

/** A provider's contract for the care year. */
record Contract(String contractNumber, Provider provider, List<Product> products, long ceilingCents) {}
