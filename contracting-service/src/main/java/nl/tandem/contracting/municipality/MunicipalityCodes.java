package nl.tandem.contracting.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The municipality codes of the CBS. After a merger an old code stays valid for the time that it was in use. */
public final class MunicipalityCodes {

    private final List<Municipality> all;
    private final Map<String, Municipality> byCode;

    MunicipalityCodes(List<Municipality> all) {
        this.all = List.copyOf(all);
        this.byCode = all.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
    }

    /** TR378: whether this code stood for a municipality on this day. */
    public boolean isValid(String code, LocalDate date) {
        Municipality municipality = byCode.get(code);
        return municipality != null && municipality.isValidOn(date);
    }

    List<Municipality> all() {
        return all;
    }
}
