package nl.tandem.contracting.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** How many working days a period has. */
@ApplicationScoped
public class WorkingDayCount {

    private final WorkingDaySettings settings;

    WorkingDayCount(WorkingDaySettings settings) {
        this.settings = settings;
    }

    /** Both days count. */
    public int in(LocalDate from, LocalDate until) {
        WorkingDays days = settings.workingDays();
        return (int)
                from.datesUntil(until.plusDays(1)).filter(days::isWorkingDay).count();
    }
}
