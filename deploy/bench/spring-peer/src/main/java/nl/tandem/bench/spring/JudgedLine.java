package nl.tandem.bench.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line with what was found about it and the codes of the rules it breaks. */
record JudgedLine(
        DeclaredLine line,
        @Nullable Client client,
        @Nullable Allocation allocation,
        @Nullable Product product,
        List<String> returnCodes) {}
