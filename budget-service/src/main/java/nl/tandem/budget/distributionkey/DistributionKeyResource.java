package nl.tandem.budget.distributionkey;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.tandem.budget.participation.Participants;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.hibernate.exception.ConstraintViolationException;

@Path("/distribution-keys")
class DistributionKeyResource {

    private final DistributionKeys keys;
    private final Participants participants;
    private final Caller caller;
    private final InstantSource clock;

    DistributionKeyResource(DistributionKeys keys, Participants participants, Caller caller, InstantSource clock) {
        this.keys = keys;
        this.participants = participants;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.CONTROLLER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Store a distribution key",
            description = "Stores the exact weights of a distribution key (verdeelsleutel), as decided on. A stored key"
                    + " never changes; another division is another key. Role: controller.")
    @APIResponse(
            responseCode = "201",
            description = "Stored.",
            content = @Content(schema = @Schema(implementation = DistributionKeyView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The region has a key of this name and vintage.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response store(DistributionKeyRequest request) {
        request.requireCovers(participants.on(request.validFrom(), request.productGroup()));
        // Microseconds, as the database keeps them, so that the first answer equals every later one.
        DistributionKey key =
                DistributionKey.of(caller.region(), request, clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            keys.persistAndFlush(key);
        } catch (ConstraintViolationException taken) {
            if ("distribution_key_name".equals(taken.getConstraintName())) {
                throw new DistributionKeyExists();
            }
            throw taken;
        }
        return Created.at("/budget/v1/distribution-keys/" + key.id, DistributionKeyView.of(key));
    }

    @GET
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Distribution keys",
            description = "The distribution keys (verdeelsleutels) of the region, by name and vintage.")
    public Page<DistributionKeyView> list(@Valid @BeanParam PageQuery page) {
        return Page.of(keys.findAll(Sort.by("name", "vintage")), page).map(DistributionKeyView::of);
    }

    @GET
    @Path("/{distributionKeyId}")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(summary = "One distribution key", description = "A distribution key (verdeelsleutel) with its weights.")
    public DistributionKeyView get(
            @Parameter(description = "Id of the key.") @PathParam("distributionKeyId") UUID distributionKeyId) {
        return keys.findByIdOptional(distributionKeyId)
                .map(DistributionKeyView::of)
                .orElseThrow(() -> Problem.notFound("This distribution key"));
    }

    @GET
    @Path("/{distributionKeyId}/division")
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "Divide an amount by a key",
            description =
                    "What each municipality bears of an amount. EXACT always adds up to the amount (largest"
                            + " remainder). PRINTED does as older documents did - each rounded for itself, in whole euros, with"
                            + " percentages of two decimals - and tells by how much that misses the amount; never settle by it.")
    @APIResponse(responseCode = "409", description = "The weights are not percentages of two decimals.")
    public KeyDivision divide(
            @Parameter(description = "Id of the key.") @PathParam("distributionKeyId") UUID distributionKeyId,
            @Parameter(description = "The amount in euro cents.") @QueryParam("amountCents") @NotNull Long amountCents,
            @Parameter(description = "How to round.") @QueryParam("mode") @DefaultValue("EXACT")
                    KeyDivision.Mode mode) {
        return keys.findByIdOptional(distributionKeyId)
                .map(key -> KeyDivision.of(key, amountCents, mode))
                .orElseThrow(() -> Problem.notFound("This distribution key"));
    }

    @POST
    @Path("/{distributionKeyId}/percentage-check")
    @RolesAllowed({Roles.CONTROLLER, Roles.BOARD})
    @Operation(
            summary = "Check that all spend the same percentage",
            description =
                    "Compares what each municipality spends with a percentage of its weight, where the weights are"
                            + " amounts in euro cents, such as the contribution of the state (rijksbijdrage). Changes nothing.")
    public PercentageCheck check(
            @Parameter(description = "Id of the key.") @PathParam("distributionKeyId") UUID distributionKeyId,
            PercentageCheck.Request request) {
        return keys.findByIdOptional(distributionKeyId)
                .map(key -> PercentageCheck.of(key, request))
                .orElseThrow(() -> Problem.notFound("This distribution key"));
    }
}
