package nl.tandem.contracting.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tandem.contracting.complaint.ComplaintRequests.NewComplaint;
import nl.tandem.contracting.complaint.ComplaintRequests.Outcome;
import nl.tandem.contracting.complaint.ComplaintRequests.Settlement;
import nl.tandem.contracting.provider.KnownProviders;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/complaints")
@Tag(name = "contract-management")
class ComplaintResource {

    private static final String SELECT = """
            SELECT complaint_id, provider_code, subject, received_on, due_on, settled_on, outcome, remedy FROM complaint
            """;

    private final Database database;
    private final KnownProviders providers;
    private final Caller caller;
    private final InstantSource clock;

    ComplaintResource(Database database, KnownProviders providers, Caller caller, InstantSource clock) {
        this.database = database;
        this.providers = providers;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Register a complaint", description = "It is to be settled within six weeks (Awb 9:11).")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = Complaint.class)))
    @APIResponse(responseCode = "409", description = "The provider is not registered.")
    public Response register(NewComplaint request) {
        providers.require(List.of(request.providerCode()));
        UUID complaintId = NewId.next();
        database.update(
                """
                INSERT INTO complaint (complaint_id, region, provider_code, subject, received_on, due_on)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                complaintId,
                caller.region(),
                request.providerCode(),
                request.subject(),
                request.receivedOn(),
                Complaint.dueOn(request.receivedOn()));
        return Created.at("/contracting/v1/complaints/" + complaintId, get(complaintId));
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "List complaints", description = "Those that are due first; at most 500.")
    public Page<Complaint> list(
            @Parameter(description = "Only about the provider with this AGB code.")
                    @QueryParam("providerCode")
                    @Nullable
                    String providerCode) {
        return Page.whole(database.query(
                SELECT
                        + " WHERE (?::text IS NULL OR provider_code = ?) ORDER BY settled_on NULLS FIRST, due_on, complaint_id LIMIT 500",
                this::complaint,
                providerCode,
                providerCode));
    }

    @GET
    @Path("/{complaintId}")
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD})
    @Operation(summary = "Read a complaint", description = "One complaint, and whether it is late.")
    public Complaint get(@PathParam("complaintId") UUID complaintId) {
        return database.first(SELECT + " WHERE complaint_id = ?", this::complaint, complaintId)
                .orElseThrow(() -> Problem.notFound("This complaint"));
    }

    @POST
    @Path("/{complaintId}/settlement")
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Settle a complaint", description = "Tells how it ended and what is done about it; once.")
    @APIResponse(
            responseCode = "201",
            description = "Settled.",
            content = @Content(schema = @Schema(implementation = Complaint.class)))
    @APIResponse(responseCode = "409", description = "It was settled already.")
    public Response settle(@PathParam("complaintId") UUID complaintId, Settlement request) {
        Complaint complaint = get(complaintId);
        if (request.settledOn().isBefore(complaint.receivedOn())) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/settledOn", "Give a day that is not before it came in.")));
        }
        if (database.update("""
                        UPDATE complaint SET settled_on = ?, outcome = ?, remedy = ? WHERE complaint_id = ? AND settled_on IS NULL
                        """, request.settledOn(), request.outcome(), request.remedy(), complaintId) == 0) {
            throw new Problem(409, "complaint-settled", "The complaint was settled already.");
        }
        return Created.at("/contracting/v1/complaints/" + complaintId, get(complaintId));
    }

    private Complaint complaint(ResultSet row) throws SQLException {
        LocalDate due = row.getObject(5, LocalDate.class);
        LocalDate settled = row.getObject(6, LocalDate.class);
        return new Complaint(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                due,
                settled,
                row.getString(7) == null ? null : Outcome.valueOf(row.getString(7)),
                row.getString(8),
                Objects.requireNonNullElse(settled, DutchDate.today(clock)).isAfter(due));
    }
}
