package nl.tandem.bench.spring;

import java.util.UUID;

record Product(UUID contractId, String unit, long tariffCents) {}
