package nl.tandem.kit.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a collection; used as {@code @Valid @BeanParam}. */
public class PageQuery {

    @Parameter(description = "Number of the page, from 1.")
    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(1_000_000)
    int page;

    @Parameter(description = "How many items a page has at most.")
    @QueryParam("pageSize")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    int pageSize;

    public int page() {
        return page;
    }

    public int pageSize() {
        return pageSize;
    }

    public long offset() {
        return (page - 1L) * pageSize;
    }
}
