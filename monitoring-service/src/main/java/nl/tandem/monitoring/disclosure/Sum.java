package nl.tandem.monitoring.disclosure;

import java.util.List;

/** Cells that add up to another one, as everybody can see in the publication. */
public record Sum(String total, List<String> parts) {}
