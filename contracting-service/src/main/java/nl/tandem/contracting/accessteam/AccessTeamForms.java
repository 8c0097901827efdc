package nl.tandem.contracting.accessteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.contracting.accessteam.AccessTeamForm.Form;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The choices of the municipalities. */
@ApplicationScoped
class AccessTeamForms {

    private final Database database;
    private final Caller caller;

    AccessTeamForms(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    void choose(AccessTeamForm form) {
        form.requireFits();
        if (database.update(
                        """
                        INSERT INTO access_team_form (form_id, region, municipality, year, organisation, form, agreement_from,
                               agreement_until, decision_reference)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (region, municipality, year) DO NOTHING
                        """,
                        NewId.next(),
                        caller.region(),
                        form.municipality(),
                        form.year(),
                        form.organisation(),
                        form.form(),
                        form.agreementFrom(),
                        form.agreementUntil(),
                        form.decisionReference())
                == 0) {
            throw new Problem(
                    409,
                    "access-team-form-exists",
                    "The municipality has chosen for %d already.".formatted(form.year()));
        }
    }

    List<AccessTeamForm> of(@Nullable Integer year) {
        return database.query(
                """
                SELECT municipality, year, organisation, form, agreement_from, agreement_until, decision_reference
                  FROM access_team_form WHERE (?::integer IS NULL OR year = ?) ORDER BY year DESC, municipality LIMIT 5000
                """,
                row -> new AccessTeamForm(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        Form.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getString(7)),
                year,
                year);
    }
}
