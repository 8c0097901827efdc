package nl.tandem.contracting.deadline;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;

/** How often work items are looked through, and from when on an installation watches the terms that follow from its records. */
@ConfigMapping(prefix = "tandem.work-items")
interface WorkItemSettings {

    String checkEvery();

    String deriveEvery();

    Optional<LocalDate> derivedSince();

    /** What counts from more than a year ago is history: nobody is helped by being told of it. */
    default LocalDate firstDay(LocalDate today) {
        LocalDate yearAgo = today.minusYears(1);
        return derivedSince().filter(yearAgo::isBefore).orElse(yearAgo);
    }
}
