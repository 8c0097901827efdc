package nl.tandem.contracting.talk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TalkPlan", description = "How often is to be talked in a year (gesprekkenplan).")
record TalkPlanView(
        @Schema(description = "The year.") int year,

        List<Cadence> cadences,
        List<Member> members,

        @Schema(description = "How many talks that is in all.")
        int plannedTalks,

        @Schema(description = "Where the decision is found.")
        String decisionReference) {

    static TalkPlanView of(int year, List<Cadence> cadences, List<Member> members, String decisionReference) {
        int talks = members.stream()
                .flatMap(member -> member.cadences(cadences).stream())
                .mapToInt(Cadence::talks)
                .sum();
        return new TalkPlanView(year, cadences, members, talks, decisionReference);
    }

    List<Standing> standing(List<Talk> talks, java.time.LocalDate today) {
        return members.stream()
                .flatMap(member -> member.cadences(cadences).stream()
                        .map(cadence -> Standing.of(member.providerCode(), cadence, year, talks, today)))
                .toList();
    }
}
