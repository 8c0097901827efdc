package nl.tandem.monitoring.fact;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A period as text. */
@Pattern(regexp = Period.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PeriodText {

    String message() default "must be a period, such as 2026, 2026-04, 2026-Q2, 2026-H1, 2026-4M or 2026-8M";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
