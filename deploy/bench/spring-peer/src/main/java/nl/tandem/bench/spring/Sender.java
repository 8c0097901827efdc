package nl.tandem.bench.spring;

import java.time.YearMonth;

/** Of whom, to whom and of what month the file is. */
record Sender(String region, String municipality, String provider, YearMonth month) {}
