package nl.tandem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class CpuTimeTest {

    private static final String BUSY = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done";

    @Test
    void whatAChildUsedCountsForTheFamilyOnlyAlsoWhenItHasEnded() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder("sh", "-c", "sh -c '" + BUSY + "'; read unused").start();
        try {
            ProcessHandle process = parent.toHandle();
            while (parent.isAlive() && CpuTime.secondsOfFamily(process) < 0.05) {
                Thread.sleep(10);
            }
            while (process.children().findAny().isPresent()) {
                Thread.sleep(10);
            }

            assertTrue(CpuTime.secondsOfFamily(process) >= 0.05);
            assertEquals(0, CpuTime.secondsOf(process), 0.04);
        } finally {
            parent.destroyForcibly();
        }
    }
}
