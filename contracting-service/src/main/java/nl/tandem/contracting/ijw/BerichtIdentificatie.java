package nl.tandem.contracting.ijw;

import java.time.LocalDate;

/** What a sender calls a message, and the day it is dated (Dagtekening). */
public record BerichtIdentificatie(String identificatie, LocalDate dagtekening) {}
