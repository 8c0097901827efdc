package nl.tandem.gateway.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.tandem.gateway.standin.StandIns;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page in a real browser, with the figures of the stand-ins. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebPageTest {

    private static final String NBSP = "\u00a0";

    private final Chromium chromium = new Chromium();
    private final List<String> complaints = new ArrayList<>();

    @ConfigProperty(name = "test.url")
    URI gateway;

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    /** The browser says so when the Content-Security-Policy stops something, and when a script fails. */
    @AfterEach
    void thePageGaveTheBrowserNothingToComplainOf() {
        assertEquals(List.of(), complaints);
    }

    @Test
    void aVisitorIsWelcomedAndCanLogIn() {
        Page page = open(1280);
        page.navigate(gateway.toString());

        assertThat(page.getByRole(AriaRole.HEADING, heading(1))).hasText("Jeugdhulp, samen geregeld");
        assertAccessible(page);
        screenshot(page, "welcome");
        page.getByText("Inloggen").click();
        assertThat(page.getByRole(AriaRole.HEADING, heading(1))).hasText("De regio in één oogopslag");
    }

    @Test
    void theRegionStandsInTablesThatEverybodyCanRead() {
        Page page = loggedIn(1280);

        assertThat(page.getByText("€" + NBSP + "77.123.456,07")).isVisible();
        Locator costs = table(page, "Gerealiseerde kosten in");
        assertThat(costs.locator("tbody tr")).hasCount(10);
        assertThat(costs.getByRole(AriaRole.ROWHEADER).first()).hasText("Alblasserdam");
        assertThat(table(page, "Jeugdigen in zorg in").getByText("onbekend")).hasCount(1);
        assertThat(table(page, "Het dichtst bij hun plafond in").locator("tbody tr"))
                .hasCount(10);
        assertThat(page.getByText("Volledige solidariteit")).isVisible();
        assertAccessible(page);
        screenshot(page, "region");
    }

    @Test
    void everythingIsInEnglishOnRequest() {
        Page page = loggedIn(1280);

        page.getByText("English").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByRole(AriaRole.HEADING, heading(1))).hasText("The region at a glance");
        assertThat(page.getByText("€77,123,456.07")).isVisible();
        assertAccessible(page);
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasTitle("Tandem: the region at a glance");
    }

    @Test
    void theLanguageCanStandInTheAddress() {
        Page page = open(1280);
        page.navigate(gateway.resolve("/?lang=en").toString());

        assertThat(page.getByRole(AriaRole.HEADING, heading(1))).hasText("Youth care, run together");
    }

    @Test
    void theKeyboardIsEnough() {
        Page page = loggedIn(1280);

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip-link")).isFocused();
        assertThat(page.locator(".skip-link")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Zorgjaar")).isFocused();
        page.keyboard().press("ArrowDown");
        assertTrue(page.url().matches(".*[?&]year=\\d{4}.*"), page::url);
    }

    @Test
    void aSmallScreenScrollsOneWayOnly() {
        Page page = loggedIn(320);

        assertThat(page.getByText("Volledige solidariteit")).isVisible();
        assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
        assertEquals(
                true,
                page.evaluate("[...document.querySelectorAll('.scroll')].every(e => e.scrollWidth <= e.clientWidth)"));
        assertAccessible(page);
        screenshot(page, "region-320");
    }

    @Test
    void whatTheRoleMayNotSeeIsLeftOutAndSaidSo() {
        Page page = open(1280);
        answer(page, "**/budget/v1/settlements?**", 403);
        answer(page, "**/contracting/v1/ceilings?**", 503);
        logIn(page);

        assertThat(section(page, "Laatste verrekening")).containsText("Uw rol geeft geen inzage in deze cijfers.");
        assertThat(section(page, "Plafonds van aanbieders")).containsText("Deze cijfers zijn nu niet beschikbaar.");
        assertThat(section(page, "Kosten per gemeente").getByRole(AriaRole.TABLE))
                .isVisible();
        assertAccessible(page);
        complaints.removeIf(complaint -> complaint.contains("status of 403") || complaint.contains("status of 503"));
    }

    @Test
    void ofAProjectWhatIsDoneStandsBesideWhatItDoes() {
        Page page = loggedIn(1280);
        // The stand-in of this service is down for other tests.
        page.route("**/projects/v1/**", WebPageTest::canned);
        page.getByText("Verbeteren").click();

        assertThat(page.getByRole(AriaRole.HEADING, heading(1))).hasText("Programma’s en projecten");
        assertThat(table(page, "Meer lokaal").locator("tbody tr").first()).containsText("3 van 5");
        assertThat(table(page, "Zonder programmalijn").locator("tbody tr")).containsText("Afgesloten");
        assertThat(page).hasTitle("Tandem: programma’s en projecten");
        assertAccessible(page);
        screenshot(page, "programme");

        page.getByText("Anders Zorgen").click();
        assertThat(page.getByRole(AriaRole.HEADING, heading(1))).hasText("Anders Zorgen");
        assertThat(section(page, "Inspanningen").locator("tbody tr").last()).containsText("In behandeling, te laat");
        Locator effects = table(page, "De indicator voor en na").locator("tbody tr");
        assertThat(effects.first()).containsText("uitval");
        assertThat(effects.first()).containsText("10,50%");
        assertThat(effects.first()).containsText("9,00%");
        assertThat(effects.first()).containsText("Naar het doel toe");
        assertThat(effects.nth(1)).containsText("€" + NBSP + "1.234,56");
        assertAccessible(page);
        screenshot(page, "project");

        page.setViewportSize(320, 800);
        assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
        assertAccessible(page);
        page.getByText("English").click();
        Locator english = table(page, "The indicator before and after");
        assertThat(english).containsText("Towards the goal");
        assertThat(english).containsText("drop-out");
    }

    @Test
    void theDocumentationNeedsNoLogin() {
        Page page = open(320);
        page.navigate(gateway.resolve("/docs").toString());

        assertThat(page.locator("a[href='/contracting/v1/openapi.json']")).isVisible();
        assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
        assertAccessible(page);
        screenshot(page, "docs-320");
    }

    private Page open(int width) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setLocale("nl-NL"));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            // The stand-ins refuse the names of providers on purpose.
            if (message.type().equals("error") && !message.location().contains("/providers")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private Page loggedIn(int width) {
        Page page = open(width);
        logIn(page);
        return page;
    }

    private void logIn(Page page) {
        page.navigate(gateway.resolve("/login").toString());
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("geladen");
    }

    private static void canned(Route route) {
        String path = URI.create(route.request().url()).getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream file = WebPageTest.class.getResourceAsStream("/canned/%s.json".formatted(name))) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBodyBytes(Objects.requireNonNull(file, name).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(Page page, String pattern, int status) {
        page.route(pattern, route -> route.fulfill(new Route.FulfillOptions().setStatus(status)));
    }

    private static Locator table(Page page, String caption) {
        return page.locator("table", new Page.LocatorOptions().setHasText(caption));
    }

    private static Locator section(Page page, String heading) {
        return page.locator("section", new Page.LocatorOptions().setHasText(heading));
    }

    private static Page.GetByRoleOptions heading(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static void assertAccessible(Page page) {
        List<String> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Rule::toString)
                        .toList();
        assertEquals(List.of(), violations);
    }

    /** For people to look at. */
    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
