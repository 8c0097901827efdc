package nl.tandem.budget.costmodel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/cost-models")
@Tag(name = "planning and control")
class CostModelResource {

    @POST
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.BOARD})
    @Operation(
            summary = "Compare what organising costs",
            description = "Bands of fte by party and task at a rate, scenario by scenario (such as all local beside all"
                    + " regional). Changes nothing.")
    public Page<CostModel> compare(CostModel.Request request) {
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < request.scenarios().size(); i++) {
            List<CostModel.Task> tasks = request.scenarios().get(i).tasks();
            for (int k = 0; k < tasks.size(); k++) {
                if (tasks.get(k).mostHundredthsFte() < tasks.get(k).leastHundredthsFte()) {
                    errors.add(InputError.body(
                            "/scenarios/%d/tasks/%d/mostHundredthsFte".formatted(i, k),
                            "Must not be less than the least."));
                }
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        return Page.whole(request.scenarios().stream()
                .map(scenario -> CostModel.of(scenario, request.rateCents()))
                .toList());
    }
}
