package nl.tandem.contracting.capacity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is too long to wait. Youth care has no norm by law; those of mental health care are used (Treeknorm). */
@ConfigMapping(prefix = "tandem.waiting")
interface WaitingNorms {

    @WithDefault("4")
    int weeksToIntake();

    @WithDefault("10")
    int weeksToStart();

    /** Days in which a provider tells how it manages its waiting list. */
    @WithDefault("14")
    int reportWithinDays();

    default boolean areBroken(int toIntake, int toStart) {
        return toIntake > weeksToIntake() || toStart > weeksToStart();
    }
}
