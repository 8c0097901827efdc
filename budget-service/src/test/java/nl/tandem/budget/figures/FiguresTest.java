package nl.tandem.budget.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.tandem.budget.scheme.Golden;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of the founding documents, to the cent. */
class FiguresTest {

    @Test
    void theBudgetOf2017() {
        JsonNode golden = Golden.read("begroting-2017");
        List<Post> posts = new ArrayList<>();
        golden.get("lines").forEach(line -> posts.add(post(posts, line, "Basisbegroting", false)));
        golden.get("extra").forEach(line -> posts.add(post(posts, line, "Extra", false)));
        golden.get("buitenBegroting").forEach(line -> posts.add(post(posts, line, null, true)));
        Figures figures = new Figures(
                columns("2017"),
                posts,
                null,
                List.of(
                        control(
                                "subtotaal",
                                "2017",
                                Figures.Sum.GROUP,
                                "Basisbegroting",
                                golden.at("/subtotaal/printed")),
                        control("totaal", "2017", Figures.Sum.COST, null, golden.at("/totaal/printed"))));

        Totals totals = Totals.of(figures).getFirst();

        assertEquals(9_940_988_400L, totals.costCents());
        assertEquals(9_773_549_600L, totals.groups().getFirst().amountCents());
        assertEquals(223_334_600L, totals.outsideCents());
        assertEquals(List.of(), Totals.differences(figures));
    }

    @Test
    void theBudgetOf2023WithAnItemThatIsNotKnownYet() {
        JsonNode golden = Golden.read("begroting-2023");
        Figures figures = network(golden, List.of("2023"));

        Totals totals = Totals.of(figures).getFirst();

        assertEquals(5_021_300L, totals.incomeCents());
        assertEquals(26_660_000L, totals.costCents());
        assertEquals(-21_638_700L, totals.balanceCents());
        assertEquals(1, totals.proMemoriePosts());
    }

    @Test
    void theRealisationOf2021And2022LeavesWhatTheNextBudgetBeginsWith() {
        JsonNode golden = Golden.read("realisatie-2021-2022");
        Figures figures = network(golden, List.of("2021", "2022"));

        List<Totals> totals = Totals.of(figures);

        assertEquals(
                List.of(13_355_000L, 32_687_900L),
                totals.stream().map(Totals::incomeCents).toList());
        assertEquals(
                List.of(14_015_000L, 32_006_600L),
                totals.stream().map(Totals::costCents).toList());
        assertEquals(
                List.of(-660_000L, 681_300L),
                totals.stream().map(Totals::balanceCents).toList());
        assertEquals(21_300L, totals.getLast().cumulativeBalanceCents());
        assertTrue(figures.post("k1").orElseThrow().in("2021").isEmpty(), "blank is not zero");
        assertEquals(
                0L, figures.post("k2").orElseThrow().in("2021").orElseThrow().amountCents());
    }

    @Test
    void theFrameOf2020AndItsMutations() {
        JsonNode golden = Golden.read("financieel-kader-2020");
        List<Post> posts = new ArrayList<>();
        golden.get("rows")
                .forEach(row -> posts.add(new Post(
                        "p" + posts.size(),
                        row.get("post").asText(),
                        Post.Direction.COST,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                Value.of("kader", row.get("kader").asLong() * 100),
                                Value.of("mutatie", row.get("mutatie").asLong() * 100),
                                Value.of("bijgesteld", row.get("bijgesteld").asLong() * 100)))));
        posts.add(transformation());
        List<String> columns = List.of("kader", "mutatie", "bijgesteld");
        List<Figures.Control> controls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            controls.add(control("totaal", columns.get(i), Figures.Sum.COST, null, golden.at("/totaal/printed/" + i)));
        }

        Figures figures = new Figures(columns("kader", "mutatie", "bijgesteld"), posts, null, controls);

        assertEquals(
                List.of(12_855_831_500L, 119_841_400L, 12_975_672_900L),
                Totals.of(figures).stream().map(Totals::costCents).toList());
        assertEquals(List.of(), Totals.differences(figures));
        assertEquals(
                List.of(13_505_831_500L, 13_325_672_900L),
                Totals.of(figures).stream()
                        .filter(totals -> totals.outsideCents() > 0)
                        .map(totals -> totals.costCents() + totals.outsideCents())
                        .toList(),
                "with the money for the transformation, 6.5 and 3.5 million");
    }

    @Test
    void aPrintedSumThatIsOneOffIsReported() {
        Figures figures = new Figures(
                columns("2021"),
                List.of(cost("a", 100), cost("b", 250)),
                null,
                List.of(new Figures.Control("totaal", "2021", Figures.Sum.COST, null, 450L)));

        assertEquals(List.of(new Totals.Difference("totaal", "2021", 450, 350, 100)), Totals.differences(figures));
    }

    @Test
    void anOldStructureGoesOverIntoANewOneToTheCent() {
        Figures older = new Figures(columns("2021"), List.of(cost("zin", 100), cost("lta", 7)), null, null);
        Figures newer = new Figures(columns("2021"), List.of(cost("licht", 34), cost("zwaar", 74)), null, null);
        List<PostMapping> rules = List.of(
                new PostMapping("zin", "licht", 1L),
                new PostMapping("zin", "zwaar", 2L),
                new PostMapping("lta", "zwaar", 1L));

        assertEquals(
                List.of(new PostMapping.Mapped("licht", 33, 34, 1), new PostMapping.Mapped("zwaar", 74, 74, 0)),
                PostMapping.compare(older, "2021", newer, "2021", rules),
                "a rounding difference of one comes to light");
        assertThrows(Problem.class, () -> PostMapping.compare(older, "2021", newer, "2021", rules.subList(0, 2)));
    }

    @Test
    void everyErrorIsReportedAtItsPlace() {
        Figures figures = new Figures(
                columns("2024"),
                List.of(
                        cost("a", 1),
                        new Post(
                                "a",
                                "n",
                                Post.Direction.COST,
                                null,
                                null,
                                null,
                                "6.751",
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(new Value("2024", 1L, true), Value.of("2099", 1))),
                        cost("b", 1).with(List.of())),
                null,
                List.of(new Figures.Control("t", "x", Figures.Sum.GROUP, null, 1L)));

        assertEquals(
                List.of(
                        "/f/posts/0/values/0/column",
                        "/f/posts/1/code",
                        "/f/posts/1/values/0/amountCents",
                        "/f/posts/1/values/1/column",
                        "/f/posts/1/iv3Code",
                        "/f/controls/0/column",
                        "/f/controls/0/group"),
                figures.errors("/f", 2024).stream().map(InputError::location).toList());
    }

    @Test
    void iv3CodesHoldByYear() {
        assertTrue(Iv3.holds("6.72a", 2024));
        assertFalse(Iv3.holds("6.751", 2024));
        assertTrue(Iv3.holds("6.751", 2025));
        assertFalse(Iv3.holds("6.72a", 2026));
    }

    private static Post transformation() {
        return new Post(
                "transformatie",
                "Transformatiegeld",
                Post.Direction.COST,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(Value.of("kader", 650_000_000), Value.of("bijgesteld", 350_000_000)));
    }

    private static Post cost(String code, long cents) {
        return new Post(
                code,
                code,
                Post.Direction.COST,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(Value.of("2021", cents)));
    }

    private static Post post(List<Post> before, JsonNode line, @Nullable String group, boolean outside) {
        return new Post(
                "p" + before.size(),
                line.get("post").asText(),
                Post.Direction.COST,
                group,
                outside ? true : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(Value.of("2017", line.get("bedrag").asLong() * 100)));
    }

    /** Income and cost with one column, or one for each year. */
    private static Figures network(JsonNode golden, List<String> years) {
        List<Post> posts = new ArrayList<>();
        int number = 0;
        for (JsonNode row : golden.get("inkomsten")) {
            posts.add(row("i" + number++, row, Post.Direction.INCOME, years));
        }
        number = 0;
        for (JsonNode row : golden.get("kosten")) {
            posts.add(row("k" + number++, row, Post.Direction.COST, years));
        }
        return new Figures(columns(years.toArray(String[]::new)), posts, null, null);
    }

    private static Post row(String code, JsonNode row, Post.Direction direction, List<String> years) {
        List<Value> values = new ArrayList<>();
        for (String year : years) {
            JsonNode amount = row.has("bedrag") ? row.get("bedrag") : row.get("y" + year);
            if (row.path("printed").asText().equals("PM")) {
                values.add(new Value(year, null, true));
            } else if (amount != null && !amount.isNull()) {
                values.add(Value.of(year, amount.asLong() * 100));
            }
        }
        return new Post(
                code,
                row.get("post").asText(),
                direction,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                values);
    }

    private static List<Figures.Column> columns(String... codes) {
        return Stream.of(codes).map(code -> new Figures.Column(code, code)).toList();
    }

    private static Figures.Control control(
            String label, String column, Figures.Sum sum, @Nullable String group, JsonNode euros) {
        return new Figures.Control(label, column, sum, group, euros.asLong() * 100);
    }
}
