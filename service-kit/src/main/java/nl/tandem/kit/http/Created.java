package nl.tandem.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that name a new resource. */
public final class Created {

    private Created() {}

    /**
     * 201 with a Location without host: {@code Response.created} would put the host of the service in it, which nobody
     * behind the gateway can reach.
     */
    public static Response at(String path, Object view) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .entity(view)
                .build();
    }

    /** 202 with the Location where the outcome will be. */
    public static Response accepted(String path, Object view) {
        return Response.status(Response.Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, path)
                .entity(view)
                .build();
    }
}
