package nl.tandem.bench.spring;

import java.util.UUID;

record Client(UUID id, String pseudonym) {}
