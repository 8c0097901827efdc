package nl.tandem.kit.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the Link header (RFC 8288) on every answer that is a page. */
final class PageLinks {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page<?> page)) {
            return;
        }
        List<String> links = new ArrayList<>();
        links.add(link(request.getUriInfo(), page, 1, "first"));
        if (page.page() > 1) {
            links.add(link(request.getUriInfo(), page, page.page() - 1, "prev"));
        }
        if (page.page() < page.lastPage()) {
            links.add(link(request.getUriInfo(), page, page.page() + 1, "next"));
        }
        links.add(link(request.getUriInfo(), page, page.lastPage(), "last"));
        response.getHeaders().putSingle(HttpHeaders.LINK, String.join(", ", links));
    }

    private static String link(UriInfo uri, Page<?> page, int number, String relation) {
        String target = uri.getRequestUriBuilder()
                .replaceQueryParam("page", number)
                .replaceQueryParam("pageSize", page.pageSize())
                .build()
                .toString();
        // Relative to the host, so that it holds behind the gateway too.
        int path = target.indexOf('/', target.indexOf("//") + 2);
        return "<%s>; rel=\"%s\"".formatted(target.substring(path), relation);
    }
}
