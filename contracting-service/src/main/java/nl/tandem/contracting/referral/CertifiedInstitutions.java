package nl.tandem.contracting.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.contracting.referral.ReferralRequests.Institution;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** The institutions that may decide on youth care. */
@ApplicationScoped
class CertifiedInstitutions {

    private final Database database;
    private final Caller caller;

    CertifiedInstitutions(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    void add(Institution institution) {
        LocalDate untilDay = institution.untilDay();
        if (untilDay != null && untilDay.isBefore(institution.fromDay())) {
            throw Problem.invalidInput(List.of(InputError.body("/untilDay", "Give a day that is not before fromDay.")));
        }
        if (database.update(
                        """
                        INSERT INTO certified_institution (region, institution_code, name, from_day, until_day)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (region, institution_code, from_day) DO NOTHING
                        """,
                        caller.region(),
                        institution.institutionCode(),
                        institution.name(),
                        institution.fromDay(),
                        institution.untilDay())
                == 0) {
            throw new Problem(409, "institution-exists", "Its certificate from this day is registered already.");
        }
    }

    List<Institution> all() {
        return database.query(
                """
                SELECT institution_code, name, from_day, until_day FROM certified_institution ORDER BY institution_code, from_day
                """,
                row -> new Institution(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)));
    }

    void requireCertified(String institutionCode, LocalDate day) {
        if (database.first("""
                        SELECT 1 FROM certified_institution
                         WHERE institution_code = ? AND from_day <= ? AND (until_day IS NULL OR until_day >= ?)
                        """, row -> row.getInt(1), institutionCode, day, day).isEmpty()) {
            throw new Problem(
                    409,
                    "institution-not-certified",
                    "%s was not certified on %s; register its certificate first.".formatted(institutionCode, day));
        }
    }
}
