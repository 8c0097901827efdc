package nl.tandem.kit.thing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.event.Outbox;
import nl.tandem.kit.http.Created;
import nl.tandem.kit.http.Version;
import nl.tandem.kit.idempotency.Idempotent;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.page.PageQuery;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

@Path("/things")
class ThingResource {

    private final EntityManager database;
    private final Outbox outbox;
    private final Caller caller;

    ThingResource(EntityManager database, Outbox outbox, Caller caller) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
    }

    enum Kind {
        BIG,
        SMALL
    }

    record Part(@NotBlank String label) {}

    record MakeThing(
            @NotBlank String name,
            @NotNull @Min(1) Long cents,
            @NotNull Kind kind,
            List<@Valid Part> parts) {}

    record ThingView(UUID thingId, String name, long cents) {}

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Idempotent
    public Response make(MakeThing request) {
        Thing thing = new Thing(
                UUID.randomUUID(), caller.region(), caller.tenant().municipality(), request.name(), request.cents());
        database.persist(thing);
        outbox.append(new ThingMade(thing.thing_id.toString(), thing.name));
        return Created.at("/kit/v1/things/" + thing.thing_id, view(thing));
    }

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER})
    public Page<ThingView> list(@Valid @BeanParam PageQuery page) {
        List<ThingView> things = database.createQuery("from Thing order by name", Thing.class)
                .setFirstResult((int) page.offset())
                .setMaxResults(page.pageSize())
                .getResultStream()
                .map(ThingResource::view)
                .toList();
        long total =
                database.createQuery("select count(*) from Thing", Long.class).getSingleResult();
        return Page.of(things, page, total);
    }

    @GET
    @Path("/{thingId}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.CONTROLLER})
    public Response get(@PathParam("thingId") UUID thingId) {
        Thing thing = find(thingId);
        return Response.ok(view(thing)).tag(Version.tag(thing.version)).build();
    }

    @PUT
    @Path("/{thingId}")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    public Response rename(
            @PathParam("thingId") UUID thingId, @HeaderParam("If-Match") @Nullable String ifMatch, MakeThing request) {
        Thing thing = find(thingId);
        Version.requireMatch(ifMatch, thing.version);
        thing.name = request.name();
        database.flush();
        return Response.ok(view(thing)).tag(Version.tag(thing.version)).build();
    }

    private Thing find(UUID thingId) {
        Thing thing = database.find(Thing.class, thingId);
        if (thing == null) {
            throw Problem.notFound("This thing");
        }
        return thing;
    }

    private static ThingView view(Thing thing) {
        return new ThingView(thing.thing_id, thing.name, thing.cents);
    }
}
