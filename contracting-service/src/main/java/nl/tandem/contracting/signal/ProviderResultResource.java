package nl.tandem.contracting.signal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/provider-results")
@Tag(name = "signals")
class ProviderResultResource {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    ProviderResultResource(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Enter a result",
            description = "Enters the margin of a provider in a year, for rule R20. The last one entered counts.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = ProviderResultRequest.class)))
    public Response enter(ProviderResultRequest result) {
        database.update(
                """
                INSERT INTO provider_result (result_id, region, provider_code, year, margin_permille, source, entered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                NewId.next(),
                caller.region(),
                result.providerCode(),
                result.year(),
                result.marginPermille(),
                result.source(),
                clock.instant());
        return Created.at("/contracting/v1/provider-results", result);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER})
    @Operation(summary = "List results", description = "The last one entered of each provider and year.")
    public Page<ProviderResultRequest> list() {
        return Page.whole(database.query(
                """
                SELECT DISTINCT ON (provider_code, year) provider_code, year, margin_permille, source
                  FROM provider_result ORDER BY provider_code, year, result_id DESC
                """,
                row -> new ProviderResultRequest(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4))));
    }
}
