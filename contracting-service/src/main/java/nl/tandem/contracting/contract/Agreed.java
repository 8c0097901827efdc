package nl.tandem.contracting.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft and an amendment have in common, for the check that it fits together. */
interface Agreed {

    @Nullable
    LocalDate startDate();

    @Nullable
    LocalDate endDate();

    List<DraftContractRequest.Product> products();

    default List<DraftContractRequest.CareYearCeiling> ceilings() {
        return List.of();
    }
}
