package nl.tandem.kit.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a collection, in a fixed order. The Link header leads to the others. */
public record Page<T>(
        @Schema(description = "The items of this page.") List<T> items,

        @Schema(description = "Number of this page, from 1.")
        int page,

        @Schema(description = "How many items a page has at most.")
        int pageSize,

        @Schema(description = "How many items there are in all.")
        long totalItems) {

    public static <T> Page<T> of(List<T> items, PageQuery query, long totalItems) {
        return new Page<>(items, query.page(), query.pageSize(), totalItems);
    }

    /** The page of what a query finds; the query says the order. */
    public static <T> Page<T> of(PanacheQuery<T> found, PageQuery query) {
        return of(found.page(query.page() - 1, query.pageSize()).list(), query, found.count());
    }

    /** A collection that always fits one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, 1, Math.max(items.size(), 1), items.size());
    }

    /** The same page of what callers see of its items. */
    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), page, pageSize, totalItems);
    }

    @JsonIgnore
    int lastPage() {
        return (int) Math.max(1, (totalItems + pageSize - 1) / pageSize);
    }
}
