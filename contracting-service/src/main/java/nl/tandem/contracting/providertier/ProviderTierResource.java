package nl.tandem.contracting.providertier;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.contracting.provider.KnownProviders;
import nl.tandem.contracting.providertier.TierChange.Criterion;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/provider-tiers")
@Tag(name = "contract-management")
class ProviderTierResource {

    private final Database database;
    private final JsonColumns json;
    private final KnownProviders providers;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    ProviderTierResource(
            Database database,
            JsonColumns json,
            KnownProviders providers,
            Outbox outbox,
            Caller caller,
            InstantSource clock) {
        this.database = database;
        this.json = json;
        this.providers = providers;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.CONTRACT_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Change a tier",
            description =
                    "Makes a provider a strategic partner or a regular one from a day on, by decision and with the"
                            + " criteria it rests on. What it was before stays to be read.")
    @APIResponse(
            responseCode = "201",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = TierChange.class)))
    @APIResponse(responseCode = "409", description = "The provider is not registered, or the day has a change already.")
    public Response change(TierChange request) {
        providers.require(List.of(request.providerCode()));
        int added = database.update(
                """
                INSERT INTO provider_tier (tier_id, region, provider_code, tier, from_day, criteria, decision_reference, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?) ON CONFLICT (region, provider_code, from_day) DO NOTHING
                """,
                NewId.next(),
                caller.region(),
                request.providerCode(),
                request.tier(),
                request.fromDay(),
                json.write(request.criteria()),
                request.decisionReference(),
                clock.instant());
        if (added == 0) {
            throw new Problem(
                    409,
                    "provider-tier-exists",
                    "The provider changed on %s already; choose another day.".formatted(request.fromDay()));
        }
        outbox.append(new ProviderTierChanged(
                request.providerCode(), request.tier(), request.fromDay(), request.decisionReference()));
        return Created.at("/contracting/v1/provider-tiers", request);
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.PROVIDER})
    @Operation(
            summary = "List tiers",
            description = "All changes, oldest first; with a day, what each provider is on that day. At most 1000.")
    public Page<TierChange> list(
            @Parameter(description = "Only of the provider with this AGB code.") @QueryParam("providerCode") @Nullable
                    String providerCode,
            @Parameter(description = "What holds on this day.") @QueryParam("asOf") @Nullable LocalDate asOf) {
        return Page.whole(database.query(
                """
                SELECT provider_code, tier, from_day, criteria, decision_reference FROM provider_tier tier
                 WHERE (?::text IS NULL OR provider_code = ?)
                   AND (?::date IS NULL OR (from_day <= ? AND NOT EXISTS (
                        SELECT 1 FROM provider_tier later
                         WHERE later.provider_code = tier.provider_code
                           AND later.from_day > tier.from_day AND later.from_day <= ?)))
                 ORDER BY provider_code, from_day LIMIT 1000
                """,
                row -> new TierChange(
                        row.getString(1),
                        Tier.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        json.read(row.getString(4), new TypeReference<List<Criterion>>() {}),
                        row.getString(5)),
                providerCode,
                providerCode,
                asOf,
                asOf,
                asOf));
    }
}
