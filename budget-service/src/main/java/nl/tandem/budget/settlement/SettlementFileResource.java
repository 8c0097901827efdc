package nl.tandem.budget.settlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.budget.participation.Participants;
import nl.tandem.kit.identity.Roles;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/settlements/{settlementId}")
@Tag(name = "settlement")
class SettlementFileResource {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    private final Settlements settlements;
    private final SettlementFiles files;
    private final SettlementInvoice invoices;
    private final Participants participants;

    SettlementFileResource(
            Settlements settlements, SettlementFiles files, SettlementInvoice invoices, Participants participants) {
        this.settlements = settlements;
        this.files = files;
        this.invoices = invoices;
        this.participants = participants;
    }

    @GET
    @Path("/workbook")
    @Produces(WORKBOOK)
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "A settlement as workbook",
            description = "The contributions and every step of the explanation, as XLSX. A municipality gets its own.")
    @APIResponse(responseCode = "200", description = "The workbook.", content = @Content(mediaType = WORKBOOK))
    public byte[] workbook(
            @Parameter(description = "Id of the settlement.") @PathParam("settlementId") UUID settlementId) {
        return files.workbook(settlements.get(settlementId));
    }

    @GET
    @Path("/document")
    @Produces(PDF)
    @RolesAllowed({Roles.CONTROLLER, Roles.CONTRACT_MANAGER, Roles.MUNICIPALITY, Roles.BOARD})
    @Operation(
            summary = "A settlement as PDF",
            description = "The contributions and every step of the explanation. A municipality gets its own.")
    @APIResponse(responseCode = "200", description = "The document.", content = @Content(mediaType = PDF))
    public byte[] document(
            @Parameter(description = "Id of the settlement.") @PathParam("settlementId") UUID settlementId) {
        return files.pdf(settlements.get(settlementId));
    }

    @GET
    @Path("/invoices/{municipality}")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Roles.CONTROLLER, Roles.MUNICIPALITY})
    @Operation(
            summary = "The balance of a municipality as e-invoice",
            description =
                    "UBL 2.1 by NLCIUS: an invoice when there is something to pay, a credit note when there is something"
                            + " to receive. Only of final and supplementary settlements.")
    @APIResponse(
            responseCode = "200",
            description = "The invoice or credit note.",
            content = @Content(mediaType = MediaType.APPLICATION_XML))
    @APIResponse(responseCode = "409", description = "The settlement is provisional, or there is nothing to settle.")
    public String invoice(
            @Parameter(description = "Id of the settlement.") @PathParam("settlementId") UUID settlementId,
            @Parameter(description = "CBS code of the municipality.") @PathParam("municipality") String municipality) {
        SettlementView settlement = settlements.get(settlementId);
        SettledContribution contribution = settlement.contributions().stream()
                .filter(candidate -> candidate.municipality().equals(municipality))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("This invoice"));
        if (settlement.stage() == Stage.PROVISIONAL || contribution.balanceCents() == 0) {
            throw new Problem(
                    409,
                    "nothing-to-invoice",
                    settlement.stage() == Stage.PROVISIONAL
                            ? "A provisional settlement is not invoiced; settle the year finally."
                            : "Contribution and advances are equal; there is nothing to pay.");
        }
        return invoices.of(
                settlement,
                contribution,
                participants.payer(contribution.payableBy()),
                LocalDate.ofInstant(settlement.calculatedAt(), DutchDate.ZONE));
    }
}
