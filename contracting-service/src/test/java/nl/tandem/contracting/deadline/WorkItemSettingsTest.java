package nl.tandem.contracting.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkItemSettingsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @Test
    void aYearIsLookedBack() {
        assertEquals(LocalDate.parse("2025-11-26"), settings(Map.of()).firstDay(TODAY));
    }

    @Test
    void anInstallationLooksNoFurtherBackThanItsFirstDay() {
        assertEquals(LocalDate.parse("2026-10-01"), since("2026-10-01").firstDay(TODAY));
        assertEquals(LocalDate.parse("2025-11-26"), since("2024-10-01").firstDay(TODAY));
    }

    private static WorkItemSettings since(String day) {
        return settings(Map.of("tandem.work-items.derived-since", day));
    }

    private static WorkItemSettings settings(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("tandem.work-items.check-every", "15m");
        all.put("tandem.work-items.derive-every", "1h");
        return new SmallRyeConfigBuilder()
                .withMapping(WorkItemSettings.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(WorkItemSettings.class);
    }
}
