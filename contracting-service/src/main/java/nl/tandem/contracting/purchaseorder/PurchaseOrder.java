package nl.tandem.contracting.purchaseorder;

import java.util.List;
import java.util.UUID;
import nl.tandem.contracting.purchaseorder.PurchaseOrderRequests.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PurchaseOrder", description = "An order under a contract (inkoopopdracht), with all its versions.")
record PurchaseOrder(
        UUID orderId,
        UUID contractId,

        @Schema(description = "AGB code of the provider (aanbieder).")
        String providerCode,

        @Schema(description = "What it is about.") String title,

        @Schema(description = "Oldest first; the last one that began holds.")
        List<Terms> versions) {}
