package nl.tandem.monitoring.indicatorset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.tandem.kit.identity.OwnParty;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/indicator-sets")
@Tag(name = "indicators")
class IndicatorSetResource {

    private final IndicatorSets sets;
    private final OwnParty own;

    IndicatorSetResource(IndicatorSets sets, OwnParty own) {
        this.sets = sets;
        this.own = own;
    }

    @Schema(description = "The indicators of a set, in order.")
    record Items(
            @Schema(description = "At most fifty; an empty list is no set.") @NotNull @Size(max = 50)
            List<@Valid @NotNull SetItem> items) {}

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD, Roles.PROGRAMME_MANAGER})
    @Operation(
            summary = "Sets of indicators",
            description = "A municipality sees its own; the region sees all, with what each indicator is wanted for.")
    public Page<IndicatorSet> list() {
        return Page.whole(sets.all());
    }

    @PUT
    @Path("/own")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Operation(
            summary = "Make your own set",
            description = "Replaces the set of your municipality; its monthly report starts with these indicators.")
    public IndicatorSet keep(@Valid @NotNull Items items) {
        return sets.keep(own.municipality(), items.items());
    }
}
