package nl.tandem.contracting.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tandem.contracting.talk.Attendee.Party;
import nl.tandem.contracting.talk.Cadence.Every;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final Cadence LARGE = new Cadence(
            "large",
            TalkKind.TRANSFORMATION,
            2,
            Every.YEAR,
            Set.of(Party.MUNICIPALITY),
            Set.of(Place.MUNICIPALITY, Place.SUBREGION),
            50_000_000L);
    private static final Cadence MEDIUM = cadence("medium", TalkKind.TRANSFORMATION, 1, Every.YEAR);

    @Test
    void thePlanOf2018ComesToTheGoldenNumberOfTalks() throws IOException {
        JsonNode golden = new ObjectMapper()
                .readTree(CadenceTest.class.getResourceAsStream("/golden/contractmanagement-cadence.json"));
        List<Member> members = new ArrayList<>();
        for (JsonNode rule : golden.get("rules")) {
            boolean large = rule.has("omzetdrempelEUR");
            for (int i = 0; i < rule.path("aantal").asInt(); i++) {
                members.add(large ? sized(50_000_001L + i) : member("medium"));
            }
        }

        TalkPlanView plan = TalkPlanView.of(2018, List.of(LARGE, MEDIUM), members, "AB");

        assertEquals(13 + 19, plan.members().size());
        assertEquals(golden.at("/computed/minimumGesprekken2018").asInt(), plan.plannedTalks());
    }

    @Test
    void justTheBoundIsNotAboveIt() {
        assertEquals(List.of(), sized(50_000_000L).cadences(List.of(LARGE, MEDIUM)));
        assertEquals(List.of(LARGE), sized(50_000_001L).cadences(List.of(LARGE, MEDIUM)));
    }

    @Test
    void aTalkWithoutTheMunicipalityDoesNotCount() {
        List<Talk> talks = List.of(
                talk("2018-02-01", Place.MUNICIPALITY, Party.REGION, Party.PROVIDER),
                talk("2018-03-01", Place.PROVIDER, Party.REGION, Party.MUNICIPALITY),
                talk("2018-04-01", Place.SUBREGION, Party.REGION, Party.MUNICIPALITY));

        assertEquals(1, standing(LARGE, talks, "2018-12-31").held());
        assertEquals(List.of(), standing(LARGE, talks, "2018-12-31").overdue());
        assertEquals(List.of("2018"), standing(LARGE, talks, "2019-01-01").overdue());
    }

    @Test
    void aQuarterIsOverdueWhenItEndedWithoutATalk() {
        Cadence strategic = cadence("strategic", TalkKind.TRANSFORMATION, 4, Every.QUARTER);
        List<Talk> talks = List.of(talk("2018-03-31", Place.REGION), talk("2018-07-01", Place.REGION));

        assertEquals(List.of(), standing(strategic, talks, "2018-06-30").overdue());
        assertEquals(
                List.of("2018-Q2"), standing(strategic, talks, "2018-07-01").overdue());
        assertEquals(
                List.of("2018-Q2", "2018-Q4"),
                standing(strategic, talks, "2019-02-01").overdue());
    }

    @Test
    void aMonthIsOverdueWhenItEndedWithoutATalk() {
        Cadence monthly = cadence("access team", TalkKind.TRANSFORMATION, 12, Every.MONTH);

        assertEquals(
                List.of("2018-02"),
                standing(monthly, List.of(talk("2018-01-15", Place.REGION)), "2018-03-01")
                        .overdue());
    }

    @Test
    void twelveMonthsCountFromTheLastTalkAlsoInTheYearBefore() {
        Cadence yearly = cadence("others", TalkKind.TRANSFORMATION, 1, Every.TWELVE_MONTHS);
        List<Talk> talks = List.of(talk("2017-06-15", Place.REGION));

        assertEquals(List.of(), standing(yearly, talks, "2018-06-15").overdue());
        assertEquals(
                List.of("since 2017-06-15"),
                standing(yearly, talks, "2018-06-16").overdue());
        assertEquals(0, standing(yearly, talks, "2018-06-16").held());
    }

    private static Standing standing(Cadence cadence, List<Talk> talks, String today) {
        return Standing.of("12345678", cadence, 2018, talks, LocalDate.parse(today));
    }

    private static Talk talk(String day, Place place, Party... parties) {
        return new Talk(
                UUID.randomUUID(),
                "12345678",
                TalkKind.TRANSFORMATION,
                LocalDate.parse(day),
                place,
                List.of(parties).stream()
                        .map(party -> new Attendee(party, null))
                        .toList(),
                "M");
    }

    private static Cadence cadence(String group, TalkKind kind, int talks, Every every) {
        return new Cadence(group, kind, talks, every, Set.of(), Set.of(), null);
    }

    private static Member sized(@Nullable Long cents) {
        return new Member("12345678", List.of(), cents);
    }

    private static Member member(String group) {
        return new Member("12345678", List.of(group), null);
    }
}
