package nl.tandem.contracting.deadline;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Which days an installation takes for public holidays (erkende feestdagen). */
@ConfigMapping(prefix = "tandem.working-days")
interface WorkingDaySettings {

    Set<Holiday> holidays();

    Optional<Set<LocalDate>> extraHolidays();

    Optional<Set<LocalDate>> notHolidays();

    default WorkingDays workingDays() {
        return new WorkingDays(
                holidays(), extraHolidays().orElse(Set.of()), notHolidays().orElse(Set.of()));
    }
}
