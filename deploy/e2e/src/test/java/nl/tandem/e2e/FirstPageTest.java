package nl.tandem.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A controller logs in at the real Keycloak and sees the region at a glance, from what the main job did. */
@ExtendWith(RunningTandem.class)
class FirstPageTest {

    @Test
    void aControllerLogsInAndSeesTheRegionAtAGlance(Tandem tandem) {
        tandem.mainJob();
        try (Visit visit = Visit.of("controller", tandem)) {
            Page page = visit.page();
            assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
            assertThat(page.getByText("Dordrecht").first()).isVisible();
            visit.screenshot("first-page");
        }
    }
}
