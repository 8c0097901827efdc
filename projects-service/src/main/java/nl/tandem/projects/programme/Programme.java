package nl.tandem.projects.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme (programma). */
@Entity
class Programme {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Read by row level security.
    private String region;

    private String name;
    private @Nullable String description;

    @Column(name = "start_date")
    private @Nullable LocalDate startDate;

    @Column(name = "end_date")
    private @Nullable LocalDate endDate;

    @Column(name = "continues_id", insertable = false, updatable = false)
    private @Nullable UUID continuesId;

    Programme() {}

    Programme(UUID id, String region, ProgrammeRequest request) {
        this.id = id;
        this.region = region;
        name = request.name();
        description = request.description();
        startDate = request.startDate();
        endDate = request.endDate();
    }

    ProgrammeView view() {
        return new ProgrammeView(id, name, description, startDate, endDate, continuesId);
    }
}
