package nl.tandem.contracting.deadline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.tandem.kit.testing.Superuser;
import org.jspecify.annotations.Nullable;

/** What the other features record about care, written straight into their tables, so that it can lie on any day. */
final class CareFacts {

    static final String PROVIDER = "12345678";
    static final String DORDRECHT = "0505";

    private final String region;
    private final UUID contractId = UUID.randomUUID();
    private final UUID clientId = UUID.randomUUID();
    private long numbers = 300_000;

    CareFacts(String region) {
        this.region = region;
        write("""
                INSERT INTO provider (provider_id, region, agb_code, name, registered_at)
                VALUES (?, ?, ?, 'Provider', now())""", UUID.randomUUID(), region, PROVIDER);
        write("""
                INSERT INTO contract (contract_id, region, contract_number, provider_code, start_date, end_date, state,
                                      activated_at, version)
                VALUES (?, ?, 'C', ?, '2090-01-01', '2099-12-31', 'ACTIVE', now(), 1)""", contractId, region, PROVIDER);
        product("45", "45A48", "EFFORT", null);
        product("51", "51A01", "TASK", "ALLOCATED");
        write("""
                INSERT INTO client (client_id, region, bsn_ciphertext, bsn_token, pseudonym)
                VALUES (?, ?, '', '', 'pseudonym')""", clientId, region);
    }

    private void product(String category, String code, String variant, @Nullable String taskForm) {
        write("""
                INSERT INTO contract_product (contract_id, region, provider_code, category, code, name, unit, tariff_cents,
                                              funding_variant, task_form)
                VALUES (?, ?, ?, ?, ?, 'x', '04', 9500, ?, ?)""", contractId, region, PROVIDER, category, code, variant, taskForm);
    }

    UUID providerId() {
        return UUID.fromString(Superuser.texts("SELECT provider_id FROM provider WHERE region = ?", region)
                .getFirst());
    }

    /** Of 45A48, by a 301 that came in on a day. */
    UUID allocation(String received, String start, @Nullable String end) {
        return allocation("45", received, start, end);
    }

    UUID allocation(String category, String received, String start, @Nullable String end) {
        UUID allocationId = UUID.randomUUID();
        write(
                """
                INSERT INTO allocation (allocation_id, region, municipality, allocation_number, provider_code, client_id,
                                        client_pseudonym, contract_id, category, start_date, end_date, allocated_at,
                                        recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, 'pseudonym', ?, ?, ?, ?, ?, ?)""",
                allocationId,
                region,
                DORDRECHT,
                numbers++,
                PROVIDER,
                clientId,
                contractId,
                category,
                day(start),
                day(end),
                LocalDate.parse(received).atTime(9, 0),
                noon(received));
        version(allocationId, received, start, end, null);
        return allocationId;
    }

    /** A second person approved it. */
    void approved(UUID allocationId) {
        write("""
                INSERT INTO allocation_proposal (proposal_id, region, municipality, provider_code, allocation_number, category,
                                                 start_day, end_day, contract_id, four_eyes, proposed_by, proposed_at, state)
                SELECT gen_random_uuid(), region, municipality, provider_code, allocation_number, category, start_date, end_date,
                       contract_id, true, 'a', now(), 'APPROVED'
                  FROM allocation WHERE allocation_id = ?""", allocationId);
    }

    void moved(UUID allocationId, String municipality, String movedOn) {
        write("""
                INSERT INTO client_move (move_id, region, from_municipality, to_municipality, allocation_id, allocation_number,
                                         provider_code, client_pseudonym, moved_on, recorded_at)
                SELECT gen_random_uuid(), region, municipality, ?, allocation_id, allocation_number, provider_code,
                       client_pseudonym, ?, now()
                  FROM allocation WHERE allocation_id = ?""", municipality, day(movedOn), allocationId);
    }

    void assessed(UUID allocationId) {
        write("UPDATE client_move SET new_allocation_number = 1 WHERE allocation_id = ?", allocationId);
    }

    /** Another 301 about it. */
    void change(UUID allocationId, String received, String start, @Nullable String end) {
        change(allocationId, received, start, end, null);
    }

    void delete(UUID allocationId, String received, String start) {
        change(allocationId, received, start, start, "13");
    }

    private void change(
            UUID allocationId, String received, String start, @Nullable String end, @Nullable String reason) {
        write("""
                UPDATE allocation SET start_date = ?, end_date = ?, reason_for_change = ?, allocated_at = ?, recorded_at = ?
                 WHERE allocation_id = ?""", day(start), day(end), reason, LocalDate.parse(received).atTime(9, 0), noon(received), allocationId);
        version(allocationId, received, start, end, reason);
    }

    private void version(
            UUID allocationId, String received, String start, @Nullable String end, @Nullable String reason) {
        write(
                """
                INSERT INTO allocation_version (allocation_id, message_id, region, municipality, provider_code, start_date,
                                                end_date, reason_for_change, allocated_at, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                allocationId,
                message("JW301", received),
                region,
                DORDRECHT,
                PROVIDER,
                day(start),
                day(end),
                reason,
                LocalDate.parse(received).atTime(9, 0),
                noon(received));
    }

    UUID start(UUID allocationId, String start) {
        UUID deliveryId = UUID.randomUUID();
        write(
                """
                INSERT INTO delivery (delivery_id, region, message_id, municipality, provider_code, client_id,
                                      client_pseudonym, allocation_id, allocation_number, start_date, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, 'pseudonym', ?, 300000, ?, now())""",
                deliveryId,
                region,
                message("JW305", start),
                DORDRECHT,
                PROVIDER,
                clientId,
                allocationId,
                day(start));
        return deliveryId;
    }

    void withdraw(UUID deliveryId) {
        write("""
                INSERT INTO delivery_withdrawal (region, delivery_id, message_id, municipality, provider_code, recorded_at)
                VALUES (?, ?, ?, ?, ?, now())""", region, deliveryId, message("JW305", "2099-01-01"), DORDRECHT, PROVIDER);
    }

    void stop(UUID deliveryId, String reason, String end) {
        write("""
                INSERT INTO delivery_stop (region, delivery_id, message_id, municipality, provider_code, reason, end_date,
                                           recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, now())""", region, deliveryId, message("JW307", end), DORDRECHT, PROVIDER, reason, day(end));
    }

    UUID message(String type, String received) {
        UUID messageId = UUID.randomUUID();
        write(
                """
                INSERT INTO message (message_id, region, municipality, provider_code, type, sender, receiver,
                                     identification, state, received_at, content)
                VALUES (?, ?, ?, ?, ?, 'x', 'x', ?, 'RECEIVED', ?, '')""",
                messageId,
                region,
                DORDRECHT,
                PROVIDER,
                type,
                messageId.toString().substring(0, 12),
                noon(received));
        return messageId;
    }

    /** A declaration of the month of a day, answered on another day. */
    UUID declaration(String month, String assessed, long approvedCents, int rejected) {
        return declaration(UUID.randomUUID(), "ASSESSED", DORDRECHT, month, assessed, approvedCents, rejected);
    }

    UUID declaration(
            UUID messageId,
            String state,
            String municipality,
            String month,
            String assessed,
            long approvedCents,
            int rejected) {
        String declarationId = Superuser.texts("SELECT uuidv7()::text").getFirst();
        boolean answered = !state.equals("ASSESSING");
        write(
                """
                INSERT INTO declaration (declaration_id, region, message_id, municipality, provider, declaration_number,
                                         period, submitted_cents, approved_cents, lines_approved, lines_rejected, state,
                                         return_codes, assessed_at, answer_identification)
                VALUES (?, ?, ?, ?, ?, ?, date_trunc('month', ?::timestamp)::date, 100, ?, ?, ?, ?, ?::text[], ?, ?)""",
                UUID.fromString(declarationId),
                region,
                messageId,
                municipality,
                PROVIDER,
                declarationId,
                LocalDate.parse(month).atStartOfDay(),
                approvedCents,
                approvedCents > 0 ? 1 : 0,
                rejected,
                state,
                answered ? "{0200}" : "{}",
                answered ? noon(assessed) : null,
                answered ? declarationId.substring(24) : null);
        return UUID.fromString(declarationId);
    }

    UUID line(UUID declarationId, @Nullable UUID allocationId, String start, String end) {
        UUID lineId = UUID.randomUUID();
        write(
                """
                INSERT INTO declaration_line (line_id, region, declaration_id, line_no, municipality, provider, client_id,
                                              client_pseudonym, allocation_id, contract_id, reference, allocation_number,
                                              category, code, period_start, period_end, volume, unit, amount_cents,
                                              approved, return_codes)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'pseudonym', ?, ?, ?, 300000, '45', '45A48', ?, ?, 1, '04', 100, ?, ?::text[])""",
                lineId,
                region,
                declarationId,
                (int) (numbers++ % 100_000),
                DORDRECHT,
                PROVIDER,
                clientId,
                allocationId,
                contractId,
                lineId.toString().substring(0, 18),
                day(start),
                day(end),
                allocationId != null,
                allocationId != null ? "{}" : "{9338}");
        return lineId;
    }

    void credit(UUID lineId, UUID by) {
        write("UPDATE declaration_line SET credited_by = ? WHERE line_id = ?", by, lineId);
    }

    private static void write(String sql, @Nullable Object... values) {
        try (Connection connection = Superuser.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }

    private static OffsetDateTime noon(String date) {
        return LocalDate.parse(date).atTime(12, 0).atOffset(ZoneOffset.UTC);
    }
}
