package nl.tandem.projects.carezone;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/care-zones")
@Tag(name = "care zones", description = "What is youth care (definitie en driedeling).")
class ZoneResource {

    private final Database database;
    private final Caller caller;

    ZoneResource(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Schema(description = "A label for a service.")
    record NewLabel(
            @Schema(description = "CBS code of the municipality that differs; without it for the region.")
            @Pattern(regexp = "[0-9]{4}", message = "must be a CBS code of four digits, such as 0505")
            @Nullable
            String municipality,

            @Schema(description = "Zone.") @NotNull Zone zone,

            @Schema(description = "Why.") @NotBlank @Size(max = 2000)
            String motivation) {}

    @GET
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "What is youth care in a municipality",
            description =
                    "Its own labels, and where it has none those of the region. A label that more municipalities gave the same"
                            + " way is that of a cluster.")
    public Page<ZoneLabel> list(
            @Parameter(description = "CBS code of the municipality; without it the labels of the region.")
                    @QueryParam("municipality")
                    @Pattern(regexp = "[0-9]{4}")
                    @Nullable
                    String municipality) {
        return Page.whole(database.query(
                """
                SELECT DISTINCT ON (service) service, zone, motivation, municipality = '',
                       (SELECT count(*) FROM care_zone AS other
                         WHERE other.service = label.service AND other.zone = label.zone AND other.municipality <> '')
                  FROM care_zone AS label WHERE municipality IN ('', ?)
                 ORDER BY service, municipality DESC
                """,
                row -> new ZoneLabel(
                        row.getString(1),
                        Zone.valueOf(row.getString(2)),
                        row.getBoolean(4) ? Level.ALL : row.getInt(5) > 1 ? Level.CLUSTER : Level.SINGLE,
                        row.getString(3)),
                municipality == null ? "" : municipality));
    }

    @PUT
    @Path("/{service}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Operation(
            summary = "Say whether a service is youth care",
            description =
                    "The programme manager for the region or a municipality, a municipality for itself; the latest counts.")
    public ZoneLabel keep(
            @Parameter(description = "The service.") @PathParam("service") @Pattern(regexp = "[A-Z0-9_-]{1,40}")
                    String service,
            @Valid @NotNull NewLabel label) {
        if (!caller.tenant().coversMunicipality(label.municipality())) {
            throw Problem.invalidInput(List.of(InputError.body("/municipality", "must be your own municipality")));
        }
        database.update(
                """
                INSERT INTO care_zone (region, service, municipality, zone, motivation) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (region, service, municipality) DO UPDATE
                   SET zone = excluded.zone, motivation = excluded.motivation
                """,
                caller.region(),
                service,
                label.municipality() == null ? "" : label.municipality(),
                label.zone(),
                label.motivation());
        return list(label.municipality()).items().stream()
                .filter(one -> one.service().equals(service))
                .findFirst()
                .orElseThrow();
    }
}
