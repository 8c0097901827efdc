package nl.tandem.projects.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

    /** Those that the caller may see: row level security leaves the goals of other municipalities out. */
    @ElementCollection
    @CollectionTable(name = "goal", joinColumns = @JoinColumn(name = "project_id"))
    @OrderBy("position")
    private List<Goal> goals;

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
        goals = IntStream.range(0, request.goals().size())
                .mapToObj(position -> Goal.of(position, region, request.goals().get(position)))
                .toList();
    }

    List<Goal> goals() {
        return goals;
    }

    ProjectRegistered registered() {
        return new ProjectRegistered(id, programmeId, name);
    }

    ProjectSummary summary() {
        return new ProjectSummary(id, programmeId, name, startDate, endDate);
    }

    ProjectView view(List<GoalView> goalViews) {
        return new ProjectView(
                id, programmeId, name, desiredResult, intendedEffect, responsible, startDate, endDate, goalViews);
    }
}
