package nl.tandem.contracting.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.tandem.contracting.ijw.Bsn;
import nl.tandem.contracting.vault.Vault;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;

/** Knows the BSN of each client. Only background work for a whole region gets to see its rows. */
@ApplicationScoped
public class ClientVault {

    private final Database database;
    private final Vault vault;
    private final AccessLog accessLog;
    private final Caller caller;

    ClientVault(Database database, Vault vault, AccessLog accessLog, Caller caller) {
        this.database = database;
        this.vault = vault;
        this.accessLog = accessLog;
        this.caller = caller;
    }

    /** The clients that are known; the others are not in the answer. */
    public Map<Bsn, ClientIdentity> resolve(Collection<Bsn> bsns) {
        Map<ByteBuffer, Bsn> byToken = new HashMap<>();
        bsns.forEach(bsn -> byToken.put(ByteBuffer.wrap(token(bsn)), bsn));
        Map<Bsn, ClientIdentity> known = new HashMap<>();
        database.query(
                "SELECT client_id, pseudonym, bsn_token FROM client WHERE region = ? AND bsn_token = ANY (?)",
                row -> known.put(
                        byToken.get(ByteBuffer.wrap(row.getBytes(3))),
                        new ClientIdentity(row.getObject(1, UUID.class), row.getString(2))),
                caller.region(),
                byToken.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new));
        return known;
    }

    /** The identity of a client, who becomes known when new. */
    @Transactional(TxType.MANDATORY)
    public ClientIdentity register(Bsn bsn) {
        String region = caller.region();
        database.update(
                """
                INSERT INTO client (region, bsn_ciphertext, bsn_token, pseudonym) VALUES (?, ?, ?, ?)
                ON CONFLICT (region, bsn_token) DO NOTHING
                """,
                region,
                vault.seal(bsn.value().getBytes(StandardCharsets.US_ASCII), purpose(region)),
                token(bsn),
                vault.pseudonym(region + "|" + bsn.value()));
        return database.query(
                        "SELECT client_id, pseudonym FROM client WHERE region = ? AND bsn_token = ?",
                        row -> new ClientIdentity(row.getObject(1, UUID.class), row.getString(2)),
                        region,
                        token(bsn))
                .getFirst();
    }

    /** Remembers when a youth comes of age: the month, which is all of a date of birth that a rule needs. */
    @Transactional(TxType.MANDATORY)
    public void becomesAdult(UUID clientId, YearMonth month) {
        LocalDate since = month.plusMonths(1).atDay(1);
        database.update(
                "UPDATE client SET adult_since = ? WHERE client_id = ? AND adult_since IS DISTINCT FROM ?",
                since,
                clientId,
                since);
    }

    /** For writing to those who know the client already; each time is noted. */
    public Bsn reveal(UUID clientId, String activity) {
        accessLog.note(activity, clientId);
        return database.query(
                        "SELECT bsn_ciphertext FROM client WHERE client_id = ?",
                        row -> new Bsn(new String(
                                vault.open(row.getBytes(1), purpose(caller.region())), StandardCharsets.US_ASCII)),
                        clientId)
                .getFirst();
    }

    private byte[] token(Bsn bsn) {
        return vault.lookupToken(caller.region() + "|" + bsn.value());
    }

    private static String purpose(String region) {
        return "bsn|" + region;
    }
}
