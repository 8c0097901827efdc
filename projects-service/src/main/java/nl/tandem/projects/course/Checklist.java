package nl.tandem.projects.course;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "IAVDO: good commissioning (goed opdrachtgeverschap). WCVUG: good contracting (goed opdrachtnemerschap). An item a"
                        + " letter.")
enum Checklist {
    IAVDO,
    WCVUG;

    /** One item per letter. */
    List<String> letters() {
        return name().chars().mapToObj(Character::toString).toList();
    }
}
