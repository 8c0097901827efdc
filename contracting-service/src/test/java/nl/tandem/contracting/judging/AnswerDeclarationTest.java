package nl.tandem.contracting.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.tandem.contracting.ijw.Bedrag;
import nl.tandem.contracting.ijw.BerichtIdentificatie;
import nl.tandem.contracting.ijw.DebetCredit;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.GoldenMessage;
import nl.tandem.contracting.ijw.Jw323.Prestatie;
import nl.tandem.contracting.ijw.Jw325;
import nl.tandem.contracting.ijw.Jw325Writer;
import nl.tandem.contracting.ijw.RetourCode;
import nl.tandem.contracting.ijw.TestSchemas;
import nl.tandem.contracting.ijw.XmlTree;
import nl.tandem.contracting.ijw.XsdVersie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden 323 in a situation in which all of it is right, and then in situations in which something is not. */
class AnswerDeclarationTest {

    private final Situation situation = new Situation();

    @Test
    void aDeclarationInWhichAllIsRightIsFullyApproved() {
        Jw325 answer = answer(GoldenMessage.JW323);

        assertEquals(List.of(RetourCode.NO_REMARK), answer.retourCodes());
        assertEquals(
                new Jw325.DeclaratieAntwoord(
                        "D202604001",
                        new Bedrag(641_500, DebetCredit.D),
                        new Bedrag(641_500, DebetCredit.D),
                        List.of(),
                        List.of(RetourCode.FULLY_APPROVED)),
                answer.declaratieAntwoord());
    }

    @Test
    void aLineRejectedOnItsTariffGivesTheGoldenAnswerToTheLetter() throws Exception {
        situation.contract("43", "43A07", Eenheid.ETMAAL, 24_500);

        byte[] written = written(answer(GoldenMessage.JW323));

        assertEquals(
                XmlTree.elements(GoldenMessage.JW325.text().getBytes(StandardCharsets.UTF_8)),
                XmlTree.elements(written));
    }

    @Test
    void anAnswerIsWrittenAsTheStandardWantsIt() {
        situation.clients.clear();

        String written = new String(written(answer(GoldenMessage.JW323)), StandardCharsets.UTF_8);

        assertTrue(written.startsWith("<?xml version="), written);
        assertTrue(written.endsWith("</jw325:Bericht>"), written);
        assertEquals(written, written.replaceAll("\r?\n", "\r\n"));
        assertTrue(written.contains("\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TotaalBedrag>641500 | TotaalBedrag>641501
        <ijw:Einddatum>2026-04-30 | <ijw:Einddatum>2026-04-29
        <ijw:Dagtekening>2026-05-06 | <ijw:Dagtekening>2026-04-28
        <jw323:Bsn>999900006 | <jw323:Bsn>999900007
        """)
    void aMessageThatIsWrongInItselfGetsAHeaderAndNothingElse(String old, String replacement) {
        Jw325 answer = answer(GoldenMessage.JW323.with(old, replacement));

        assertEquals(List.of(RetourCode.TECHNICALLY_REJECTED), answer.retourCodes());
        assertNull(answer.declaratieAntwoord());
    }

    @Test
    void anIdentificationThatWasUsedBeforeIsRefusedInTheHeader() {
        situation.identificationUsed = true;

        Jw325 answer = answer(GoldenMessage.JW323);

        assertEquals(List.of(RetourCode.IDENTIFICATION_USED), answer.retourCodes());
        assertNull(answer.declaratieAntwoord());
    }

    @Test
    void everythingWrongWithAHeaderIsTold() {
        situation.identificationUsed = true;
        situation.municipalityKnown = false;
        situation.today = LocalDate.parse("2026-05-05");

        assertEquals(
                List.of(RetourCode.IDENTIFICATION_USED, RetourCode.DATED_IN_FUTURE, RetourCode.MUNICIPALITY_INVALID),
                answer(GoldenMessage.JW323).retourCodes());
    }

    @Test
    void aDeclarationNumberThatWasUsedBeforeRefusesTheDeclaration() {
        situation.declarationNumberUsed = true;

        assertDeclarationRefused(RetourCode.DECLARATION_NUMBER_USED);
    }

    @Test
    void aMonthBeforeTheLastSubmittedOneRefusesTheDeclaration() {
        situation.lastSubmitted = YearMonth.of(2026, 5);

        assertDeclarationRefused(RetourCode.PERIOD_DOES_NOT_FOLLOW);
    }

    @ParameterizedTest
    @CsvSource({"2026-04", "2026-01", "2025-12"})
    void theSameMonthAgainAndMonthsWithoutCareAreAllowed(YearMonth lastSubmitted) {
        situation.lastSubmitted = lastSubmitted;

        assertEquals(List.of(RetourCode.FULLY_APPROVED), codes(answer(GoldenMessage.JW323)));
    }

    @Test
    void aFirstDeclarationFollowsNothing() {
        situation.lastSubmitted = null;

        assertEquals(List.of(RetourCode.FULLY_APPROVED), codes(answer(GoldenMessage.JW323)));
    }

    @Test
    void anUnknownClientIsReturnedWithAllLinesUnassessed() {
        situation.clients.remove(Situation.FIRST);

        Jw325.DeclaratieAntwoord answer = declarationAnswer(GoldenMessage.JW323);

        assertEquals(List.of(RetourCode.NO_REMARK), answer.retourCodes());
        assertEquals(new Bedrag(575_000, DebetCredit.D), answer.totaalToegekendBedrag());
        Jw325.Client client = answer.clienten().getFirst();
        assertEquals(1, answer.clienten().size());
        assertEquals(Situation.FIRST, client.bsn());
        assertEquals(List.of(RetourCode.CLIENT_UNKNOWN), client.retourCodes());
        assertEquals(3, client.prestaties().size());
        client.prestaties().forEach(line -> assertEquals(List.of(RetourCode.NOT_ASSESSED), line.retourCodes()));
    }

    @Test
    void whenOnlyTheCreditIsApprovedTheGrantIsACredit() {
        situation.contract("45", "45A48", Eenheid.UUR, 9_600);
        situation.contract("43", "43A07", Eenheid.ETMAAL, 24_500);

        Jw325.DeclaratieAntwoord answer = declarationAnswer(GoldenMessage.JW323);

        assertEquals(new Bedrag(79_167, DebetCredit.C), answer.totaalToegekendBedrag());
        assertEquals(
                List.of("R0001", "R0003", "R0004"),
                answer.clienten().stream()
                        .flatMap(client -> client.prestaties().stream())
                        .map(Jw325.Prestatie::ingediend)
                        .map(Prestatie::referentieNummer)
                        .toList());
    }

    @Test
    void whatMustBeLookedUpIsToldByTheMessage() {
        LookupKeys keys = LookupKeys.of(GoldenMessage.JW323.jw323());

        assertEquals(Set.of(Situation.FIRST, Situation.SECOND), keys.clients());
        assertEquals(Set.of(300_201L, 300_777L), keys.allocationNumbers());
        assertEquals(Set.of("R0001", "R0002", "R0003", "R0004"), keys.references());
        assertEquals(Set.of("R0930"), keys.creditedReferences());
    }

    private void assertDeclarationRefused(RetourCode code) {
        Jw325 answer = answer(GoldenMessage.JW323);

        assertEquals(List.of(RetourCode.NO_REMARK), answer.retourCodes());
        assertEquals(
                new Jw325.DeclaratieAntwoord(
                        "D202604001",
                        new Bedrag(641_500, DebetCredit.D),
                        new Bedrag(0, DebetCredit.D),
                        List.of(),
                        List.of(code)),
                answer.declaratieAntwoord());
    }

    private Jw325.DeclaratieAntwoord declarationAnswer(GoldenMessage message) {
        Jw325.DeclaratieAntwoord answer = answer(message).declaratieAntwoord();
        if (answer == null) {
            throw new AssertionError("The message as such was refused");
        }
        return answer;
    }

    private static List<RetourCode> codes(Jw325 answer) {
        return answer.declaratieAntwoord() == null
                ? List.of()
                : answer.declaratieAntwoord().retourCodes();
    }

    private Jw325 answer(GoldenMessage message) {
        return Answer325.to(
                message.jw323(),
                DeclarationJudge.judge(message.jw323(), situation.context()),
                new BerichtIdentificatie("A000000042", LocalDate.parse("2026-05-12")),
                new XsdVersie("1.0.0", "1.0.0"));
    }

    private static byte[] written(Jw325 answer) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Jw325Writer.write(answer, output);
        TestSchemas.VALIDATION.checkWritten(output.toByteArray());
        return output.toByteArray();
    }
}
