package nl.tandem.bench.spring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that the bench's files touch, for debits and for volumes per month: the same that the SQL beside it judges. */
final class Rules {

    private static final String HOUR = "04";
    private static final String MINUTE = "01";

    private final YearMonth declared;
    private final Map<String, Product> products;

    Rules(YearMonth declared, Map<String, Product> products) {
        this.declared = declared;
        this.products = products;
    }

    JudgedLine judge(DeclaredLine line, Found found) {
        Client client = found.clients().get(line.bsn());
        if (client == null) {
            return new JudgedLine(line, null, null, null, List.of("0233"));
        }
        Allocation allocation = found.allocations().get(line.allocationNumber());
        if (allocation == null || !allocation.clientId().equals(client.id())) {
            return new JudgedLine(line, client, null, null, List.of("9338"));
        }
        Product product = products.get(line.category() + line.code());
        List<String> codes = new ArrayList<>();
        add(codes, "8021", found.usedReferences().contains(line.reference()));
        addPeriod(codes, line, allocation);
        addProduct(codes, line, allocation, product);
        addLimits(codes, line, allocation, found.used().getOrDefault(allocation.id(), Found.Used.NOTHING));
        return new JudgedLine(line, client, allocation, product, codes);
    }

    private void addPeriod(List<String> codes, DeclaredLine line, Allocation allocation) {
        YearMonth month = YearMonth.from(line.start());
        LocalDate end = allocation.end();
        LocalDate first = YearMonth.from(allocation.start()).equals(month) ? allocation.start() : month.atDay(1);
        LocalDate last = end != null && YearMonth.from(end).equals(month) ? end : month.atEndOfMonth();
        add(codes, "9307", line.start().isBefore(allocation.start()));
        add(codes, "9308", end != null && line.end().isAfter(end));
        add(codes, "9387", !line.start().equals(first));
        add(codes, "9388", !line.end().equals(last));
        add(codes, "9319", month.isAfter(declared));
    }

    private static void addProduct(
            List<String> codes, DeclaredLine line, Allocation allocation, @Nullable Product product) {
        add(
                codes,
                "9339",
                allocation.category() != null && !allocation.category().equals(line.category()));
        add(codes, "9340", allocation.code() != null && !allocation.code().equals(line.code()));
        add(codes, "9381", product == null);
        add(codes, "9341", differsInUnit(line, allocation, product));
        if (product != null && line.tariffCents() != null) {
            boolean wrongTariff = differsInTariff(line, line.tariffCents(), product);
            add(codes, "0611", wrongTariff);
            add(codes, "9346", !wrongTariff && line.amountCents() != amount(line, line.tariffCents(), product));
        }
    }

    private void addLimits(List<String> codes, DeclaredLine line, Allocation allocation, Found.Used used) {
        if (allocation.volume() != null && !differsInUnit(line, allocation, null)) {
            long perUnit = HOUR.equals(allocation.unit()) && line.unit().equals(MINUTE) ? 60 : 1;
            long perMonth = allocation.volume() * perUnit;
            add(codes, "9321", line.volume() > perMonth);
            add(codes, "9322", used.volume() + line.volume() > perMonth * months(allocation));
        }
        add(
                codes,
                "9369",
                allocation.budgetCents() != null && used.cents() + line.amountCents() > allocation.budgetCents());
        add(codes, "9389", used.volume() > 0);
    }

    private long months(Allocation allocation) {
        YearMonth last = allocation.end() == null ? declared : YearMonth.from(allocation.end());
        return ChronoUnit.MONTHS.between(YearMonth.from(allocation.start()), last) + 1;
    }

    private static boolean differsInUnit(DeclaredLine line, Allocation allocation, @Nullable Product product) {
        if (allocation.unit() == null) {
            return product != null && !product.unit().equals(line.unit());
        }
        boolean hoursInMinutes = allocation.unit().equals(HOUR) && line.unit().equals(MINUTE);
        return !allocation.unit().equals(line.unit()) && !hoursInMinutes;
    }

    private static boolean differsInTariff(DeclaredLine line, long tariffCents, Product product) {
        if (product.unit().equals(line.unit())) {
            return tariffCents != product.tariffCents();
        }
        return !isHourlyInMinutes(line, product) || tariffCents != (product.tariffCents() + 30) / 60;
    }

    private static long amount(DeclaredLine line, long tariffCents, Product product) {
        return isHourlyInMinutes(line, product)
                ? (product.tariffCents() * line.volume() + 30) / 60
                : tariffCents * line.volume();
    }

    private static boolean isHourlyInMinutes(DeclaredLine line, Product product) {
        return product.unit().equals(HOUR) && line.unit().equals(MINUTE);
    }

    private static void add(List<String> codes, String code, boolean broken) {
        if (broken) {
            codes.add(code);
        }
    }
}
