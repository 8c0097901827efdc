package nl.tandem.contracting.judging;

import java.util.UUID;
import nl.tandem.contracting.ijw.Jw323.Prestatie;

/**
 * A debit line of an earlier declaration that was approved.
 *
 * @param credited whether an approved credit took it back
 */
public record EarlierDebit(UUID contractId, String clientId, Prestatie prestatie, boolean credited) {}
