package nl.tandem.contracting.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.tandem.contracting.deadline.WorkItemList.Filter;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/work-items")
@Tag(name = "work-items", description = "What has to be done before a term (termijn) of the message traffic ends.")
class WorkItemResource {

    private final WorkItemList workItems;
    private final CompleteWorkItem completeWorkItem;

    WorkItemResource(WorkItemList workItems, CompleteWorkItem completeWorkItem) {
        this.workItems = workItems;
        this.completeWorkItem = completeWorkItem;
    }

    @GET
    @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY, Roles.PROVIDER, Roles.OPERATOR})
    @Operation(
            summary = "List work items",
            description = "The work items (werkvoorraad), soonest due first. A municipality and a provider see those"
                    + " between them and others, whoever has to act. Working days (werkdagen) are Monday to Friday"
                    + " without the public holidays. What each term is stands with its schema, Term.")
    public Page<WorkItem> list(@BeanParam WorkItemQuery query, @Valid @BeanParam PageQuery page) {
        Filter filter = query.filter();
        return Page.of(workItems.page(filter, page), page, workItems.count(filter));
    }

    @POST
    @Path("/{workItemId}/completion")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.PROVIDER})
    @Transactional
    @Operation(
            summary = "Complete a work item",
            description =
                    "The party that has to act tells that it did: that a declaration was paid (PAYMENT), that there is"
                            + " nothing to declare (DECLARATION) or to correct (CORRECTION_OF_REJECTED), that the municipality is"
                            + " responsible itself (REFUSAL_ON_RESIDENCE). Once more is no mistake. Other work items are done by the"
                            + " message that they wait for.")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            content = @Content(schema = @Schema(implementation = WorkItem.class)))
    @APIResponse(responseCode = "409", description = "Not people tell that it is done, but a message.")
    public WorkItem complete(@PathParam("workItemId") UUID workItemId) {
        return completeWorkItem.complete(workItemId);
    }
}
