package nl.tandem.budget.distributionkey;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No municipality stands in the list twice; each repetition is reported where it stands. */
@Constraint(validatedBy = EachMunicipalityOnce.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@interface EachMunicipalityOnce {

    String message() default "This municipality stands in the key already; give each one weight.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<EachMunicipalityOnce, List<@Nullable MunicipalityWeight>> {

        @Override
        public boolean isValid(
                @Nullable List<@Nullable MunicipalityWeight> weights, ConstraintValidatorContext context) {
            if (weights == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            Set<String> seen = new HashSet<>();
            boolean valid = true;
            for (int index = 0; index < weights.size(); index++) {
                MunicipalityWeight weight = weights.get(index);
                if (weight != null && weight.municipality() != null && !seen.add(weight.municipality())) {
                    valid = false;
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode("municipality")
                            .inIterable()
                            .atIndex(index)
                            .addConstraintViolation();
                }
            }
            return valid;
        }
    }
}
