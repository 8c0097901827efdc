package nl.tandem.contracting.contract;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.tandem.contracting.contract.DraftContractRequest.CareYearCeiling;
import nl.tandem.contracting.contract.DraftContractRequest.Product;
import nl.tandem.contracting.ijw.Eenheid;
import org.jspecify.annotations.Nullable;

/** Public because the validator makes it. Other constraints judge each value by itself, and anything may be missing here. */
public final class FitsTogetherCheck implements ConstraintValidator<FitsTogether, Agreed> {

    private record Misfit(
            String property,
            @Nullable Integer index,
            @Nullable String of,
            String message) {}

    @Override
    public boolean isValid(Agreed request, ConstraintValidatorContext context) {
        List<Misfit> misfits = new ArrayList<>();
        dates(request.startDate(), request.endDate(), misfits);
        products(present(request.products()), misfits);
        ceilings(request, misfits);
        context.disableDefaultConstraintViolation();
        misfits.forEach(misfit -> report(misfit, context));
        return misfits.isEmpty();
    }

    private static void dates(@Nullable LocalDate start, @Nullable LocalDate end, List<Misfit> misfits) {
        if (start != null && end != null && end.isBefore(start)) {
            misfits.add(new Misfit("endDate", null, null, "The last day must not be before the first day."));
        }
    }

    private static void products(List<@Nullable Product> products, List<Misfit> misfits) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < products.size(); i++) {
            Product product = products.get(i);
            if (product == null) {
                continue;
            }
            if (isRepeated(product.category(), product.code(), seen)) {
                misfits.add(new Misfit("products", i, "code", "This product is in the contract already."));
            }
            if (!unitFits(product.unit(), product.fundingVariant())) {
                misfits.add(new Misfit(
                        "products",
                        i,
                        "unit",
                        "Funding variant %s has no such unit.".formatted(product.fundingVariant())));
            }
            if (!taskFormFits(product.taskForm(), product.fundingVariant())) {
                misfits.add(new Misfit(
                        "products", i, "taskForm", "A task form is given with funding variant TASK and only then."));
            }
        }
    }

    private static boolean isRepeated(@Nullable String category, @Nullable String code, Set<List<String>> seen) {
        return category != null && code != null && !seen.add(List.of(category, code));
    }

    private static boolean unitFits(@Nullable String unit, @Nullable FundingVariant variant) {
        return unit == null
                || variant == null
                || Eenheid.of(unit).map(variant::uses).orElse(true);
    }

    private static boolean taskFormFits(@Nullable TaskForm form, @Nullable FundingVariant variant) {
        return variant == null || (variant == FundingVariant.TASK) == (form != null);
    }

    private static void ceilings(Agreed request, List<Misfit> misfits) {
        Set<Integer> seen = new HashSet<>();
        List<@Nullable CareYearCeiling> ceilings = present(request.ceilings());
        for (int i = 0; i < ceilings.size(); i++) {
            Integer careYear = ceilings.get(i) == null ? null : ceilings.get(i).careYear();
            if (careYear == null) {
                continue;
            }
            if (!seen.add(careYear)) {
                misfits.add(new Misfit("ceilings", i, "careYear", "This care year has a ceiling already."));
            }
            if (isOutside(careYear, request.startDate(), request.endDate())) {
                misfits.add(new Misfit("ceilings", i, "careYear", "The contract is not valid in this care year."));
            }
        }
    }

    private static boolean isOutside(int careYear, @Nullable LocalDate start, @Nullable LocalDate end) {
        return (start != null && careYear < start.getYear()) || (end != null && careYear > end.getYear());
    }

    private static <T> List<T> present(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static void report(Misfit misfit, ConstraintValidatorContext context) {
        var builder =
                context.buildConstraintViolationWithTemplate(misfit.message()).addPropertyNode(misfit.property());
        if (misfit.index() == null) {
            builder.addConstraintViolation();
        } else {
            builder.addPropertyNode(misfit.of())
                    .inIterable()
                    .atIndex(misfit.index())
                    .addConstraintViolation();
        }
    }
}
