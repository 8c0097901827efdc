package nl.tandem.contracting.clientstop.necessarycare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/no-unless-counts")
@Tag(name = "client-stops")
class NoUnlessCountResource {

    private final NecessaryCareReports reports;

    NoUnlessCountResource(NecessaryCareReports reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.BOARD, Roles.MUNICIPALITY, Roles.EXPERT_TEAM})
    @Operation(
            summary = "Count no-unless requests",
            description =
                    "Per municipality and provider, for a period; a municipality sees its own. More and more of them"
                            + " at one provider is the pull (aanzuigende werking) that the rule must not have.")
    public Page<NoUnlessCounts> counts(
            @Parameter(description = "First day of the period.", schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "Last day of the period.", schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("until")
                    @Nullable
                    String until) {
        List<InputError> errors = new ArrayList<>();
        LocalDate first = day("from", from, errors);
        LocalDate last = day("until", until, errors);
        if (first == null || last == null) {
            throw Problem.invalidInput(errors);
        }
        return Page.whole(reports.counts(first, last));
    }

    private static @Nullable LocalDate day(String name, @Nullable String value, List<InputError> errors) {
        try {
            return LocalDate.parse(value == null ? "" : value);
        } catch (DateTimeException notADay) {
            errors.add(InputError.query(name, "Required: a day, as 2026-01-31."));
            return null;
        }
    }
}
