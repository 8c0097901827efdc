package nl.tandem.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A controller logs in at the real Keycloak and sees the region at a glance, from what the main job did. */
@ExtendWith(RunningTandem.class)
class FirstPageTest {

    private static final double PATIENCE_MILLIS = 30_000;

    @Test
    void aControllerLogsInAndSeesTheRegionAtAGlance(Tandem tandem) {
        tandem.mainJob();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync")))) {
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 1000));
            page.setDefaultTimeout(PATIENCE_MILLIS);
            page.navigate(tandem.gatewayUrl() + "/login");
            page.locator("#username").fill("controller");
            page.locator("#password").fill("tandem");
            page.locator("#kc-login").click();

            assertThat(page.getByRole(AriaRole.TABLE).first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(page.getByText("Dordrecht").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "first-page.png"))
                    .setFullPage(true));
        }
    }

    private static Path chromium() {
        String told = System.getenv("CHROMIUM");
        if (told != null) {
            return Path.of(told);
        }
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream()
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium on the PATH for the test of the first page: install it, or name it in CHROMIUM."));
    }
}
