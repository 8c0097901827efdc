package nl.tandem.budget.payment;

import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.document.Sha256;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts all that is approved in one order; a provider with more credits than debits waits. */
@ApplicationScoped
class OrderPayments {

    private final Database database;
    private final Payables payables;
    private final ProviderAccounts accounts;
    private final PaymentSettings settings;
    private final Template pain001;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    OrderPayments(
            Database database,
            Payables payables,
            ProviderAccounts accounts,
            PaymentSettings settings,
            Template pain001,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.payables = payables;
        this.accounts = accounts;
        this.settings = settings;
        this.pain001 = pain001;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "PaymentOrderRequest", description = "When to pay what is approved.")
    record Request(
            @Schema(description = "Day of execution; not before today.") @NotNull
            LocalDate executeOn) {}

    @Transactional(TxType.MANDATORY)
    PaymentOrder order(Request request) {
        if (request.executeOn().isBefore(DutchDate.today(clock))) {
            throw Problem.invalidInput(List.of(InputError.body("/executeOn", "Must not be before today.")));
        }
        // Two orders at the same moment must not pay the same.
        database.lock("payments:" + caller.region());
        List<Transfer> transfers = transfers();
        if (transfers.isEmpty()) {
            throw new Problem(409, "nothing-to-pay", "Nothing is approved, or credits are more than debits.");
        }
        UUID id = NewId.next();
        long total = transfers.stream().map(Transfer::cents).reduce(0L, Math::addExact);
        String file = file(id, request.executeOn(), transfers, total);
        PaymentOrder order = new PaymentOrder(id, request.executeOn(), total, Sha256.of(file));
        database.update(
                """
                INSERT INTO payment_order (payment_order_id, region, execute_on, total_cents, document, hash, ordered_by, ordered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                caller.region(),
                order.executeOn(),
                total,
                file,
                order.hash(),
                caller.subject(),
                clock.instant());
        transfers.forEach(transfer -> payables.ordered(id, transfer.payables()));
        outbox.append(new PaymentsOrdered(id, order.executeOn(), total, transfers.size(), order.hash()));
        return order;
    }

    private List<Transfer> transfers() {
        List<Transfer> transfers = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        payables.approved().forEach((provider, approved) -> {
            long cents = approved.stream().map(Payable::amountCents).reduce(0L, Math::addExact);
            if (cents <= 0) {
                return;
            }
            accounts.approved(provider)
                    .ifPresentOrElse(
                            account -> transfers.add(new Transfer(account, cents, approved)),
                            () -> unknown.add(provider));
        });
        if (!unknown.isEmpty()) {
            throw new Problem(
                    409,
                    "account-unknown",
                    "Providers %s have no approved account; record it and let another controller approve it."
                            .formatted(String.join(", ", unknown)));
        }
        return transfers;
    }

    private String file(UUID id, LocalDate executeOn, List<Transfer> transfers, long total) {
        return pain001
                // A message id has at most 35 characters.
                .data("id", id.toString().replace("-", ""))
                .data("createdAt", clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .data("executeOn", executeOn)
                .data("debtor", settings)
                .data("transfers", transfers)
                .data("total", BigDecimal.valueOf(total, 2).toPlainString())
                .render();
    }

    String file(UUID id) {
        return database.first(
                        "SELECT document FROM payment_order WHERE payment_order_id = ?", row -> row.getString(1), id)
                .orElseThrow(() -> Problem.notFound("This payment order"));
    }

    List<PaymentOrder> all() {
        return database.query(
                "SELECT payment_order_id, execute_on, total_cents, hash FROM payment_order ORDER BY payment_order_id DESC LIMIT 1000",
                row -> new PaymentOrder(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getLong(3),
                        row.getString(4)));
    }
}
