package nl.tandem.monitoring.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "RAISED: nobody looked yet. ACKNOWLEDGED: somebody is on it. EXPLAINED: it was said what it is.")
enum SignalState {
    RAISED,
    ACKNOWLEDGED,
    EXPLAINED
}
