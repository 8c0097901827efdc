package nl.tandem.budget.settlement;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A scheme that divides by a key needs one; to any other a key would be a misunderstanding. */
@Constraint(validatedBy = KeyFitsScheme.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface KeyFitsScheme {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<KeyFitsScheme, SettlementRequest> {

        @Override
        public boolean isValid(SettlementRequest request, ConstraintValidatorContext context) {
            if (request.scheme() == null
                    || request.scheme().division().usesKey() == (request.distributionKeyId() != null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            request.scheme().division().usesKey()
                                    ? "This scheme divides by a distribution key; say which."
                                    : "This scheme uses no distribution key; leave it out.")
                    .addPropertyNode("distributionKeyId")
                    .addConstraintViolation();
            return false;
        }
    }
}
