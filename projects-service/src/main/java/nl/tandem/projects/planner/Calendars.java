package nl.tandem.projects.planner;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Meetings as iCalendar (RFC 5545): lines of at most 75 octets, text with its signs escaped. */
final class Calendars {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75;

    private Calendars() {}

    static String of(List<Meeting> meetings, Instant now) {
        List<String> lines =
                new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tandem//projects//NL"));
        for (Meeting meeting : meetings) {
            lines.add("BEGIN:VEVENT");
            lines.add("UID:%s@tandem".formatted(meeting.meetingId()));
            lines.add("DTSTAMP:" + TIME.format(now));
            lines.add("DTSTART:" + TIME.format(meeting.startsAt()));
            lines.add("DTEND:" + TIME.format(meeting.endsAt()));
            lines.add("SUMMARY:" + escaped(meeting.bodyCode()));
            lines.add("LOCATION:" + escaped(meeting.place()));
            String agenda = meeting.agenda().stream().map(AgendaItem::subject).collect(Collectors.joining("\n"));
            lines.add("DESCRIPTION:" + escaped("Stukken uiterlijk %s\n%s".formatted(meeting.papersDue(), agenda)));
            lines.add("END:VEVENT");
        }
        lines.add("END:VCALENDAR");
        return lines.stream().map(Calendars::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line that is too long goes on in a next that begins with a space; never in the middle of a sign. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int sign : line.codePoints().toArray()) {
            int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(sign);
            octets += size;
        }
        return folded.toString();
    }
}
