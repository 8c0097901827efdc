package nl.tandem.contracting.clientstop.waitinglist;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of the approach of a waiting list; they are taken in this order, each when the one before did not solve it. */
@Schema(
        name = "WaitingListStepName",
        description = "The seven steps (wachtlijstaanpak), in order:"
                + "\n1. ROOM_IN_CONTRACT (ruimte in contract)"
                + "\n2. CEILING_AND_CLIENT_STOP (plafond en cliëntenstop)"
                + "\n3. EXPERT_TEAM (expertiseteam)"
                + "\n4. ALTERNATIVE_PROVIDERS (alternatieve aanbieders)"
                + "\n5. WAITING_LIST_MANAGEMENT (wachtlijstbeheer)"
                + "\n6. SUPPLY_AND_DEMAND (vraag en aanbod)"
                + "\n7. INNOVATION (innovatie)")
enum ApproachStep {
    ROOM_IN_CONTRACT(1),
    CEILING_AND_CLIENT_STOP(2),
    EXPERT_TEAM(3),
    ALTERNATIVE_PROVIDERS(4),
    WAITING_LIST_MANAGEMENT(5),
    SUPPLY_AND_DEMAND(6),
    INNOVATION(7);

    private final int number;

    ApproachStep(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static Optional<ApproachStep> numbered(int number) {
        return Stream.of(values()).filter(step -> step.number == number).findFirst();
    }
}
