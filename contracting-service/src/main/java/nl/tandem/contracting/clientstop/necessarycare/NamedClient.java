package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tandem.contracting.client.ClientIdentity;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Finds the client that a municipality names by a request or an allocation: a BSN has no place in the API. */
@ApplicationScoped
class NamedClient {

    private final Database database;

    NamedClient(Database database) {
        this.database = database;
    }

    ClientIdentity find(
            String municipality,
            String providerCode,
            @Nullable String requestReference,
            @Nullable Long allocationNumber) {
        if ((requestReference == null) == (allocationNumber == null)) {
            String both = "Name the client by either requestReference or allocationNumber.";
            throw Problem.invalidInput(
                    List.of(InputError.body("/requestReference", both), InputError.body("/allocationNumber", both)));
        }
        return requestReference == null
                ? ofAllocation(municipality, allocationNumber).orElseThrow(() -> unknown("/allocationNumber"))
                : ofRequest(municipality, providerCode, requestReference)
                        .orElseThrow(() -> unknown("/requestReference"));
    }

    private Optional<ClientIdentity> ofRequest(String municipality, String providerCode, String reference) {
        return database.first("""
                SELECT part.client_id, request.client_pseudonym
                  FROM request_part part JOIN request USING (request_id)
                 WHERE part.municipality = ? AND part.provider_code = ? AND part.reference = ?
                """, NamedClient::identity, municipality, providerCode, reference);
    }

    private Optional<ClientIdentity> ofAllocation(String municipality, @Nullable Long number) {
        return database.first(
                "SELECT client_id, client_pseudonym FROM allocation WHERE municipality = ? AND allocation_number = ?",
                NamedClient::identity,
                municipality,
                number);
    }

    private static ClientIdentity identity(ResultSet row) throws SQLException {
        return new ClientIdentity(row.getObject(1, UUID.class), row.getString(2));
    }

    private static Problem unknown(String pointer) {
        return Problem.invalidInput(List.of(InputError.body(pointer, "Your municipality has no such one at hand.")));
    }
}
