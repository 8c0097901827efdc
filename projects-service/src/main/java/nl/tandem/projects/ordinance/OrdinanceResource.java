package nl.tandem.projects.ordinance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/ordinances")
@Tag(name = "ordinances", description = "Model ordinances and their variants in municipalities (verordeningen).")
class OrdinanceResource {

    private static final String CODE = "[A-Z0-9_-]{1,40}";
    private static final String NUMBER = "[0-9a-z.]{1,10}";

    private final Ordinances ordinances;

    OrdinanceResource(Ordinances ordinances) {
        this.ordinances = ordinances;
    }

    @Schema(description = "An article of a model ordinance.")
    record NewArticle(
            @Schema(description = "Title.") @NotBlank @Size(max = 300)
            String title,

            @Schema(description = "Text.") @NotBlank @Size(max = 20_000)
            String words,

            @Schema(description = "Whether it needs further rules (nadere regels) of each municipality.") @NotNull
            Boolean needsRules) {}

    @Schema(description = "What a municipality has of its own.")
    record NewVariant(
            @Schema(description = "Its own text; without it that of the region holds.") @Size(max = 20_000) @Nullable
            String words,

            @Schema(description = "When it adopted further rules; not in the future.") @Nullable
            LocalDate rulesAdopted) {}

    @GET
    @Path("/{code}/articles")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "Articles as they hold in a municipality",
            description =
                    "Its own text where it has one, that of the region where not. Empty for an ordinance nobody wrote.")
    public Page<Article> articles(
            @Parameter(description = "Code of the ordinance.") @PathParam("code") @Pattern(regexp = CODE) String code,
            @Parameter(description = "CBS code of the municipality; without it the text of the region.")
                    @QueryParam("municipality")
                    @Pattern(regexp = "[0-9]{4}")
                    @Nullable
                    String municipality) {
        return Page.whole(ordinances.articles(code, municipality));
    }

    @PUT
    @Path("/{code}/articles/{number}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(
            summary = "Write an article for the region",
            description = "Variants of municipalities stay as they are.")
    public Page<Article> write(
            @Parameter(description = "Code of the ordinance.") @PathParam("code") @Pattern(regexp = CODE) String code,
            @Parameter(description = "Number of the article.") @PathParam("number") @Pattern(regexp = NUMBER)
                    String number,
            @Valid @NotNull NewArticle article) {
        return Page.whole(ordinances.write(code, number, article.title(), article.words(), article.needsRules()));
    }

    @PUT
    @Path("/{code}/articles/{number}/variants/{municipality}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Operation(
            summary = "Say what a municipality has of its own",
            description =
                    "A text of its own, the day on which it adopted further rules, or both. A municipality its own.")
    public Page<Article> vary(
            @Parameter(description = "Code of the ordinance.") @PathParam("code") @Pattern(regexp = CODE) String code,
            @Parameter(description = "Number of the article.") @PathParam("number") @Pattern(regexp = NUMBER)
                    String number,
            @Parameter(description = "CBS code of the municipality.")
                    @PathParam("municipality")
                    @Pattern(regexp = "[0-9]{4}")
                    String municipality,
            @Valid @NotNull NewVariant variant) {
        return Page.whole(ordinances.vary(code, number, municipality, variant.words(), variant.rulesAdopted()));
    }
}
