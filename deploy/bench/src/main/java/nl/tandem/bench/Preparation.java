package nl.tandem.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Puts what declarations are judged by straight into the tables, which is not measured. All that the bench knows of the
 * service's tables stands here and in the SQL beside this class.
 */
final class Preparation {

    private static final int PSEUDONYM_BYTES = 16;

    private final ServiceDatabase database;
    private final byte[] lookupKey;
    private final byte[] pseudonymKey;

    /** With the keys of the service's own environment, by which it finds a client. */
    Preparation(ServiceDatabase database, Map<String, String> environment) {
        this.database = database;
        this.lookupKey = key(environment, "TANDEM_BSN_LOOKUP_KEY");
        this.pseudonymKey = key(environment, "TANDEM_BSN_PSEUDONYM_KEY");
    }

    /** Tables of the peers, and those through which this class fills the service's. */
    void tables() {
        database.execute("""
                CREATE SCHEMA peer;
                CREATE TABLE peer.copied_line (LIKE public.declaration_line INCLUDING ALL);
                CREATE TABLE peer.sql_line (LIKE public.declaration_line INCLUDING ALL);
                CREATE TABLE peer.declaration_line (LIKE public.declaration_line INCLUDING ALL);
                CREATE TABLE peer.known_client (
                    region text, bsn text, client_id uuid NOT NULL, pseudonym text NOT NULL, PRIMARY KEY (region, bsn));
                CREATE UNLOGGED TABLE peer.stage (
                    line_no integer, bsn text, reference text, allocation_number bigint, category text, code text,
                    period_start date, period_end date, volume bigint, unit text, tariff_cents bigint, amount_cents bigint);
                CREATE UNLOGGED TABLE peer.new_client (region text, bsn text, token bytea, pseudonym text);
                CREATE UNLOGGED TABLE peer.new_allocation (
                    region text, municipality text, provider text, allocation_number bigint, bsn text, category text, code text,
                    start_date date, end_date date, volume bigint, unit text, frequency text, budget_cents bigint);
                """);
    }

    /** The service knows municipalities from its start, so these come before. */
    void municipalities(Collection<String> codes) {
        codes.forEach(code -> database.update("""
                INSERT INTO municipality (code, name, region_name) VALUES (?, 'Bench ' || ?, 'Bench')
                ON CONFLICT (code) DO NOTHING
                """, code, code));
    }

    /** Its BSN is sealed with nothing that opens: nobody reads it back here. */
    void clients(Collection<String> regions) {
        database.execute("TRUNCATE peer.new_client");
        database.copyIn(
                "COPY peer.new_client FROM STDIN",
                regions.stream()
                        .flatMap(
                                region -> IntStream.range(0, Bsns.KNOWN).mapToObj(i -> client(region, Bsns.known(i)))));
        database.execute("""
                INSERT INTO client (region, bsn_ciphertext, bsn_token, pseudonym)
                SELECT region, token || token, token, pseudonym FROM peer.new_client;
                INSERT INTO peer.known_client (region, bsn, client_id, pseudonym)
                SELECT region, bsn, client_id, client.pseudonym
                  FROM peer.new_client JOIN client USING (region) WHERE client.bsn_token = new_client.token;
                """);
    }

    void providers(String region, Collection<String> codes) {
        String[] providers = codes.toArray(String[]::new);
        database.update("""
                INSERT INTO provider (provider_id, region, agb_code, name, registered_at)
                SELECT uuidv7(), ?, code, 'Bench ' || code, now() FROM unnest(?) AS code
                """, region, providers);
        database.update("""
                INSERT INTO contract (contract_id, region, contract_number, provider_code, start_date, end_date, state,
                                      activated_at, version)
                SELECT uuidv7(), ?, 'C' || code, code, '2025-01-01', '2027-12-31', 'ACTIVE', now(), 1 FROM unnest(?) AS code
                """, region, providers);
        for (Product product : Product.values()) {
            database.update(
                    """
                    INSERT INTO contract_product (contract_id, region, provider_code, category, code, name, unit, tariff_cents,
                                                  funding_variant)
                    SELECT contract_id, region, provider_code, ?, ?, ?, ?, ?, ?
                      FROM contract WHERE region = ? AND provider_code = ANY (?)
                    """,
                    product.category(),
                    product.code(),
                    product.name(),
                    product.contractedUnit(),
                    product.contractedCents(),
                    product.isInEuros() ? "OUTPUT" : "EFFORT",
                    region,
                    providers);
        }
        database.update("""
                INSERT INTO contract_ceiling (contract_id, care_year, region, provider_code, ceiling_cents, reserved_cents)
                SELECT contract_id, 2026, region, provider_code, 1000000000000, 1000000000000
                  FROM contract WHERE region = ? AND provider_code = ANY (?)
                """, region, providers);
    }

    /** An allocation for each line, as a region has them: one product of one client. */
    void allocations(Stream<Declaration> declarations) {
        database.execute("TRUNCATE peer.new_allocation");
        database.copyIn("COPY peer.new_allocation FROM STDIN", declarations.flatMap(Preparation::allocations));
        database.execute("""
                ANALYZE peer.new_allocation;
                INSERT INTO allocation (region, municipality, allocation_number, provider_code, client_id, client_pseudonym,
                       contract_id, category, code, start_date, end_date, volume, unit, frequency, budget_cents, allocated_at,
                       recorded_at)
                SELECT region, municipality, allocation_number, provider, client_id, pseudonym, contract_id, category, code,
                       new_allocation.start_date, new_allocation.end_date, volume, unit, frequency, budget_cents,
                       '2025-12-15 12:00', now()
                  FROM peer.new_allocation JOIN peer.known_client USING (region, bsn) JOIN contract USING (region)
                 WHERE contract.provider_code = new_allocation.provider;
                INSERT INTO ceiling_reservation (allocation_id, contract_id, care_year, region, amount_cents, used_cents)
                SELECT allocation_id, contract_id, 2026, region, 1000000, 0
                  FROM peer.new_allocation JOIN allocation USING (region, municipality, allocation_number);
                """);
    }

    /** As autovacuum has a database that is longer in use. */
    void settle() {
        database.execute("VACUUM ANALYZE");
        database.execute("CHECKPOINT");
    }

    private String client(String region, String bsn) {
        String text = region + "|" + bsn;
        return String.join(
                "\t",
                region,
                bsn,
                "\\\\x" + HexFormat.of().formatHex(hmac(lookupKey, text)),
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Arrays.copyOf(hmac(pseudonymKey, text), PSEUDONYM_BYTES)));
    }

    private static Stream<String> allocations(Declaration declaration) {
        return declaration
                .ordered()
                .filter(Line::hasAllocation)
                .map(line -> row(
                        declaration.region(),
                        declaration.municipality(),
                        declaration.provider(),
                        line.allocationNumber(),
                        line.bsn(),
                        line.product().category(),
                        line.product().allocatedCode(),
                        line.allocationStart(),
                        line.allocationEnd(),
                        line.product().allocatedVolume(),
                        line.product().isInEuros() ? null : line.product().contractedUnit(),
                        line.product().isInEuros() ? null : Product.PER_MONTH,
                        line.product().budgetCents()));
    }

    /** A row in the text format of COPY. */
    static String row(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> Objects.toString(value, "\\N"))
                .collect(Collectors.joining("\t"));
    }

    /** Providers of the regions in which declarations are made, in the order of those. */
    static Map<String, List<String>> providersByRegion(Collection<Declaration> declarations) {
        return declarations.stream()
                .collect(Collectors.groupingBy(
                        Declaration::region,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Declaration::provider, Collectors.toSet()),
                                codes -> codes.stream().sorted().toList())));
    }

    private static byte[] key(Map<String, String> environment, String name) {
        return Base64.getDecoder().decode(Objects.requireNonNull(environment.get(name), name));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
