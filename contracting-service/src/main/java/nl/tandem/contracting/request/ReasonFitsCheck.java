package nl.tandem.contracting.request;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.tandem.contracting.requestmessage.Decision;

/** Public because the validator makes it. Other constraints judge each value by itself, and anything may be missing here. */
public final class ReasonFitsCheck implements ConstraintValidator<ReasonFits, GiveAnswerRequest> {

    static final String RESPONSIBILITY = "8";

    @Override
    public boolean isValid(GiveAnswerRequest request, ConstraintValidatorContext context) {
        Map<String, String> misfits = misfits(request);
        context.disableDefaultConstraintViolation();
        misfits.forEach((property, message) -> context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(property)
                .addConstraintViolation());
        return misfits.isEmpty();
    }

    private static Map<String, String> misfits(GiveAnswerRequest request) {
        Map<String, String> misfits = new LinkedHashMap<>();
        if (request.decision() == Decision.REFUSE && request.reason() == null) {
            misfits.put("reason", "A refusal has a reason.");
        }
        if (request.decision() == Decision.INVESTIGATE && request.reason() != null) {
            misfits.put("reason", "There is no reason while it is investigated.");
        }
        boolean isForResponsibility = RESPONSIBILITY.equals(request.reason());
        if (isForResponsibility && request.responsibleMunicipality() == null) {
            misfits.put("responsibleMunicipality", "Reason 8 names the municipality that is responsible.");
        }
        if (!isForResponsibility && request.responsibleMunicipality() != null) {
            misfits.put("responsibleMunicipality", "Only reason 8 names a responsible municipality.");
        }
        return misfits;
    }
}
