package nl.tandem.contracting.client;

import java.util.UUID;

/**
 * Who a client is, for those who need not know it.
 *
 * @param pseudonym stands for the client outside this service
 */
public record ClientIdentity(UUID clientId, String pseudonym) {}
