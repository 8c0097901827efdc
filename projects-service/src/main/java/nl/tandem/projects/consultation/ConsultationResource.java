package nl.tandem.projects.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.page.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/consultations")
@Tag(name = "consultations", description = "What municipalities were asked (overlegtafels, zienswijzen).")
class ConsultationResource {

    private static final String CODE = "[A-Z0-9_-]{1,20}";

    private final Consultations consultations;

    ConsultationResource(Consultations consultations) {
        this.consultations = consultations;
    }

    @Schema(description = "What municipalities are asked.")
    record NewConsultation(
            @Schema(description = "What it is about.") @NotBlank @Size(max = 300)
            String name,

            @Schema(description = "Last day for answers.") @Nullable
            LocalDate closesOn,

            @Schema(description = "CBS codes of the municipalities that are asked.") @NotEmpty @Size(max = 60)
            List<@NotNull @Pattern(regexp = "[0-9]{4}") String> municipalities) {}

    @Schema(description = "The view of a municipality.")
    record NewView(
            @Schema(description = "When it came in; not in the future.") @NotNull
            LocalDate receivedOn,

            @Schema(description = "What it says.") @NotBlank @Size(max = 4000)
            String words) {}

    @GET
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.BOARD, Roles.CONTRACT_MANAGER, Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(summary = "Consultations", description = "With the views that came in and those that are waited for.")
    public Page<Consultation> list() {
        return Page.whole(consultations.all());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(summary = "Ask municipalities", description = "Adds a consultation, or changes what it asks of whom.")
    public Consultation keep(
            @Parameter(description = "Code of the consultation.") @PathParam("code") @Pattern(regexp = CODE)
                    String code,
            @Valid @NotNull NewConsultation consultation) {
        return consultations.keep(code, consultation.name(), consultation.closesOn(), consultation.municipalities());
    }

    @PUT
    @Path("/{code}/views/{municipality}")
    @RolesAllowed({Roles.PROGRAMME_MANAGER, Roles.MUNICIPALITY})
    @Transactional
    @Operation(
            summary = "Give the view of a municipality",
            description = "A municipality its own; the latest text counts.")
    public Consultation view(
            @Parameter(description = "Code of the consultation.") @PathParam("code") @Pattern(regexp = CODE)
                    String code,
            @Parameter(description = "CBS code of the municipality.")
                    @PathParam("municipality")
                    @Pattern(regexp = "[0-9]{4}")
                    String municipality,
            @Valid @NotNull NewView view) {
        return consultations.view(code, municipality, view.receivedOn(), view.words());
    }

    @PUT
    @Path("/{code}/efforts/{effortId}")
    @RolesAllowed(Roles.PROGRAMME_MANAGER)
    @Transactional
    @Operation(
            summary = "Let an effort wait for the views",
            description =
                    "Such as an improvement plan: it is not reported as achieved (Behaald) before every view came in.")
    public Consultation waits(
            @Parameter(description = "Code of the consultation.") @PathParam("code") @Pattern(regexp = CODE)
                    String code,
            @Parameter(description = "Id of the effort.") @PathParam("effortId") UUID effortId) {
        return consultations.waits(code, effortId);
    }
}
