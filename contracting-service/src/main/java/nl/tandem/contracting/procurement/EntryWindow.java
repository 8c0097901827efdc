package nl.tandem.contracting.procurement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EntryWindow", description = "A time in which an open house takes applications (instroommoment).")
record EntryWindow(
        @NotNull @Schema(description = "First day.") LocalDate fromDay,

        @NotNull @Schema(description = "Last day.") LocalDate untilDay) {

    boolean holds(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }

    static Optional<EntryWindow> next(List<EntryWindow> windows, LocalDate day) {
        return windows.stream()
                .filter(window -> window.fromDay().isAfter(day))
                .min(Comparator.comparing(EntryWindow::fromDay));
    }
}
