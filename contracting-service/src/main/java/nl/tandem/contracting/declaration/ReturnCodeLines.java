package nl.tandem.contracting.declaration;

import java.util.List;
import java.util.Map;
import nl.tandem.contracting.ijw.RetourCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many lines were rejected with a return code; a line may have several.")
record ReturnCodeLines(
        @Schema(description = "Return code (retourcode, WJ001).", examples = "9322")
        String code,

        @Schema(description = "How many lines were rejected with it.")
        long lines) {

    static List<ReturnCodeLines> of(Map<RetourCode, Integer> linesByCode) {
        return linesByCode.entrySet().stream()
                .map(entry -> new ReturnCodeLines(entry.getKey().code(), entry.getValue()))
                .toList();
    }
}
