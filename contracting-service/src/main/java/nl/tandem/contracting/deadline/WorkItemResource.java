package nl.tandem.contracting.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.tandem.contracting.deadline.WorkItemList.Filter;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/work-items")
@Tag(name = "work-items", description = "What has to be done before a term (termijn) of the message traffic ends.")
class WorkItemResource {

    private final WorkItemList workItems;

    WorkItemResource(WorkItemList workItems) {
        this.workItems = workItems;
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
}
