package nl.tandem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    private static final Declaration LARGE = new Declaration("r", "0505", "90000001", 3, 1, 100_000, 12);

    @Test
    void aboutTwoInAHundredLinesHaveAFlawAndEveryFlawOccurs() {
        List<Line> flawed = LARGE.ordered().filter(line -> !line.isApproved()).toList();
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        flawed.forEach(line -> flaws.add(line.flaw()));

        assertEquals(EnumSet.allOf(Flaw.class), flaws);
        assertEquals(2_000, flawed.size(), 5);
        assertEquals(100_000, LARGE.expected().approved() + LARGE.expected().rejected());
    }

    @Test
    void theLinesOfAClientStandTogether() {
        Set<String> ended = new HashSet<>();
        String[] current = {""};
        LARGE.ordered().forEach(line -> {
            if (!line.bsn().equals(current[0])) {
                assertTrue(ended.add(line.bsn()), "a client comes back");
                current[0] = line.bsn();
            }
        });
        assertTrue(ended.size() > 8_000);
    }

    @Test
    void aMonthHasTwentyFiveLinesInThreeMessages() {
        Month month = new Month(60_000);

        assertEquals(500_000, month.lines());
        assertEquals(42, month.regions().size());
        assertEquals(334, month.municipalities().size(), 2);
    }

    @Test
    void everyAllocationNumberFitsItsElement() {
        new Month(60_000)
                .declarations()
                .forEach(declaration -> declaration
                        .ordered()
                        .forEach(line -> assertTrue(line.allocationNumber() <= 999_999_999, line::toString)));
    }

    @Test
    void aMessageHasWhatItsDeclarationSays() throws IOException {
        StringBuilder xml = new StringBuilder();
        Declaration small = new Declaration("r", "0505", "90000001", 3, 1, 50, 2);
        Jw323Writer.write(small, xml);

        assertEquals(50, xml.toString().split("<Prestatie>", -1).length - 1);
        assertTrue(xml.toString()
                .contains("<ijw:TotaalBedrag>" + small.expected().submittedCents() + "</ijw:TotaalBedrag>"));
    }
}
