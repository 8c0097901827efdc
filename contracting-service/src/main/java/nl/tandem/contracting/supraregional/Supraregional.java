package nl.tandem.contracting.supraregional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.contract.KnownContracts;
import nl.tandem.contracting.contract.KnownContracts.KnownContract;
import nl.tandem.contracting.supraregional.SupraregionalRequests.Agreement;
import nl.tandem.contracting.supraregional.SupraregionalRequests.Body;
import nl.tandem.contracting.supraregional.SupraregionalRequests.DeliberationCount;
import nl.tandem.contracting.supraregional.SupraregionalRequests.DeliberationOutcome;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;

/** Contracts with other regions, and the numbers of deliberations on closed care. */
@ApplicationScoped
class Supraregional {

    private final Database database;
    private final KnownContracts contracts;
    private final Caller caller;

    Supraregional(Database database, KnownContracts contracts, Caller caller) {
        this.database = database;
        this.contracts = contracts;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    void agree(Agreement agreement) {
        KnownContract contract = contracts.active(agreement.contractId());
        List<InputError> errors = new ArrayList<>();
        if (!contract.runs(agreement.fromDay())) {
            errors.add(InputError.body("/fromDay", "Give a day within the contract."));
        }
        if (!contract.runs(agreement.untilDay()) || agreement.untilDay().isBefore(agreement.fromDay())) {
            errors.add(InputError.body("/untilDay", "Give a day within the contract that is not before fromDay."));
        }
        if (agreement.partnerRegions().stream().distinct().count()
                < agreement.partnerRegions().size()) {
            errors.add(InputError.body("/partnerRegions", "Give every region once."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        if (database.update(
                        """
                        INSERT INTO supraregional_agreement (agreement_id, region, contract_id, provider_code, partner_regions,
                               lead_region, account_team, protocol_reference, from_day, until_day)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (contract_id, from_day) DO NOTHING
                        """,
                        NewId.next(),
                        caller.region(),
                        agreement.contractId(),
                        contract.providerCode(),
                        agreement.partnerRegions().toArray(String[]::new),
                        agreement.leadRegion(),
                        agreement.accountTeam(),
                        agreement.protocolReference(),
                        agreement.fromDay(),
                        agreement.untilDay())
                == 0) {
            throw new Problem(
                    409, "supraregional-agreement-exists", "The contract has an agreement from this day already.");
        }
    }

    List<Agreement> agreements() {
        return database.query(
                """
                SELECT contract_id, partner_regions, lead_region, account_team, protocol_reference, from_day, until_day
                  FROM supraregional_agreement ORDER BY from_day, agreement_id
                """,
                row -> new Agreement(
                        row.getObject(1, UUID.class),
                        List.of((String[]) row.getArray(2).getArray()),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class)));
    }

    @Transactional(TxType.MANDATORY)
    void count(DeliberationCount count) {
        List<InputError> errors = new ArrayList<>();
        if (!count.municipality().equals(caller.tenant().municipality())) {
            errors.add(InputError.body("/municipality", "Give your own code."));
        }
        if (count.month().getDayOfMonth() != 1) {
            errors.add(InputError.body("/month", "Give the first day of a month."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        if (database.update(
                        """
                        INSERT INTO deliberation_count (region, municipality, month, body, outcome, decisions)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """,
                        caller.region(),
                        count.municipality(),
                        count.month(),
                        count.body(),
                        count.outcome(),
                        count.decisions())
                == 0) {
            throw new Problem(409, "deliberation-counted", "This was counted already for the month.");
        }
    }

    List<DeliberationCount> counts(int year) {
        return database.query(
                """
                SELECT municipality, month, body, outcome, decisions FROM deliberation_count
                 WHERE month >= make_date(?, 1, 1) AND month < make_date(? + 1, 1, 1)
                 ORDER BY month, municipality, body, outcome
                """,
                row -> new DeliberationCount(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        Body.valueOf(row.getString(3)),
                        DeliberationOutcome.valueOf(row.getString(4)),
                        row.getInt(5)),
                year,
                year);
    }
}
