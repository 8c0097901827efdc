package nl.tandem.contracting.ocds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A release package of OCDS 1.1; names and code lists are those of the standard. */
record ReleasePackage(String uri, String version, String publishedDate, Publisher publisher, List<Release> releases) {

    record Publisher(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Release(
            String ocid,
            String id,
            String date,
            List<String> tag,
            String initiationType,
            String language,
            List<Party> parties,
            Reference buyer,
            @Nullable Tender tender,
            List<Award> awards,
            List<Contract> contracts) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Party(String id, String name, @Nullable Identifier identifier, List<String> roles) {}

    record Identifier(String scheme, String id) {}

    record Reference(String id, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tender(
            String id,
            String title,
            String status,
            String procurementMethod,
            String procurementMethodDetails,
            String mainProcurementCategory,
            @Nullable Value value,
            Period tenderPeriod,
            Period contractPeriod,
            int numberOfTenderers,
            List<Reference> tenderers) {}

    record Value(BigDecimal amount, String currency) {}

    record Period(String startDate, String endDate) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Award(
            String id,
            String title,
            String status,
            @Nullable String date,
            List<Reference> suppliers) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contract(
            String id,
            @JsonProperty("awardID") String awardId,
            String title,
            String status,
            Period period,
            @Nullable Value value,
            @Nullable String dateSigned) {}
}
