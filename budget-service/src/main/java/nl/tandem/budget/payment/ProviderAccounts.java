package nl.tandem.budget.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The accounts that are paid to; the newest approved one counts. */
@ApplicationScoped
class ProviderAccounts {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    ProviderAccounts(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    ProviderAccount add(ProviderAccount account) {
        if (!Iban.isValid(account.iban())) {
            throw Problem.invalidInput(List.of(
                    InputError.body("/iban", "The check digits are wrong; look it up again (ISO 13616).", "IBAN")));
        }
        database.update(
                """
                INSERT INTO provider_account (region, provider_code, name, iban, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                caller.region(),
                account.providerCode(),
                account.name(),
                account.iban(),
                caller.subject(),
                clock.instant());
        return new ProviderAccount(account.providerCode(), account.name(), account.iban(), false);
    }

    @Transactional(TxType.MANDATORY)
    ProviderAccount approve(String providerCode) {
        int approved = database.update("""
                UPDATE provider_account SET approved_by = ?
                 WHERE provider_code = ? AND approved_by IS NULL AND recorded_by <> ?
                   AND recorded_at = (SELECT max(recorded_at) FROM provider_account newest
                                       WHERE newest.provider_code = provider_account.provider_code)
                """, caller.subject(), providerCode, caller.subject());
        if (approved == 0) {
            throw new Problem(
                    409,
                    "four-eyes",
                    "Nothing is waiting, or you recorded it yourself; another controller approves a new account.");
        }
        return approved(providerCode).orElseThrow();
    }

    Optional<ProviderAccount> approved(String providerCode) {
        return database.first(
                """
                SELECT provider_code, name, iban FROM provider_account
                 WHERE provider_code = ? AND approved_by IS NOT NULL ORDER BY recorded_at DESC LIMIT 1
                """,
                row -> new ProviderAccount(row.getString(1), row.getString(2), row.getString(3), true),
                providerCode);
    }
}
