package nl.tandem.monitoring.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.time.DutchDate;

/** The key of a region for this year, made when it is first needed. */
@ApplicationScoped
class ExportKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    ExportKeys(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes pseudonyms of pseudonyms. */
    @Transactional(TxType.MANDATORY)
    UnaryOperator<String> pseudonyms() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        int year = DutchDate.today(clock).getYear();
        database.update(
                "INSERT INTO export_key (region, year, secret) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                caller.region(),
                year,
                fresh);
        byte[] secret = database.first("SELECT secret FROM export_key WHERE year = ?", row -> row.getBytes(1), year)
                .orElseThrow();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return pseudonym ->
                    HexFormat.of().formatHex(mac.doFinal(pseudonym.getBytes(StandardCharsets.UTF_8)), 0, KEY_BYTES / 2);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
