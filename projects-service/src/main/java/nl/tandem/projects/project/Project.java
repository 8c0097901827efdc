package nl.tandem.projects.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tandem.projects.goal.GoalView;
import org.jspecify.annotations.Nullable;

/** A project of a programme. */
@Entity
class Project {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Read by row level security.
    private String region;

    @Column(name = "programme_id")
    private UUID programmeId;

    private String name;

    @Column(name = "desired_result")
    private @Nullable String desiredResult;

    @Column(name = "intended_effect")
    private @Nullable String intendedEffect;

    private @Nullable String responsible;

    @Column(name = "start_date")
    private @Nullable LocalDate startDate;

    @Column(name = "end_date")
    private @Nullable LocalDate endDate;

    @Column(name = "line_id")
    private @Nullable UUID lineId;

    private @Nullable String timing;
    private @Nullable String level;

    Project() {}

    Project(UUID id, String region, ProjectRequest request) {
        this.id = id;
        this.region = region;
        programmeId = request.programmeId();
        name = request.name();
        desiredResult = request.desiredResult();
        intendedEffect = request.intendedEffect();
        responsible = request.responsible();
        startDate = request.startDate();
        endDate = request.endDate();
        lineId = request.lineId();
        timing = request.timing();
        level = request.level();
    }

    UUID id() {
        return id;
    }

    ProjectRegistered registered() {
        return new ProjectRegistered(id, programmeId, name);
    }

    ProjectSummary summary() {
        return new ProjectSummary(id, programmeId, name, startDate, endDate);
    }

    ProjectView view(List<GoalView> goalViews) {
        return new ProjectView(
                id,
                programmeId,
                lineId,
                name,
                desiredResult,
                intendedEffect,
                responsible,
                timing,
                level,
                startDate,
                endDate,
                goalViews);
    }
}
