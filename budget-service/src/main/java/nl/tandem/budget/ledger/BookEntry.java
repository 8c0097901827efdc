package nl.tandem.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tandem.budget.distributionkey.DistributionKeys;
import nl.tandem.budget.participation.MunicipalityAmount;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.page.Page;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;

/** Books a lump sum or a correction: divided if need be, never in a closed month, never twice. */
@ApplicationScoped
class BookEntry {

    private final Ledger ledger;
    private final Postings postings;
    private final Closings closings;
    private final DistributionKeys keys;
    private final Caller caller;
    private final InstantSource clock;

    BookEntry(
            Ledger ledger,
            Postings postings,
            Closings closings,
            DistributionKeys keys,
            Caller caller,
            InstantSource clock) {
        this.ledger = ledger;
        this.postings = postings;
        this.closings = closings;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Page<PostingView> book(LedgerEntryRequest request) {
        List<InputError> errors = request.errors();
        if (!errors.isEmpty()) {
            throw Problem.invalidInput(errors);
        }
        LocalDate bookedOn = Objects.requireNonNullElseGet(request.bookedOn(), () -> DutchDate.today(clock));
        closings.requireOpen(bookedOn);
        String prefix = "entry:" + request.reference() + ":";
        if (!postings.bySource(prefix).isEmpty()) {
            throw new Problem(
                    409,
                    "entry-exists",
                    "An entry %s was booked already; correct it with an entry under another reference."
                            .formatted(request.reference()));
        }
        List<Entry> entries = new ArrayList<>();
        parts(request)
                .forEach((municipality, cents) -> entries.add(Entry.of(
                        request.kind(),
                        prefix + municipality,
                        municipality,
                        request.category(),
                        request.careMonth(),
                        cents,
                        request.description())));
        ledger.post(caller.region(), entries, bookedOn);
        return Page.whole(postings.bySource(prefix));
    }

    private Map<String, Long> parts(LedgerEntryRequest request) {
        if (request.distributionKeyId() == null) {
            return MunicipalityAmount.byMunicipality(Objects.requireNonNull(request.parts()));
        }
        return keys.named(request.distributionKeyId()).divide(Objects.requireNonNull(request.amountCents()));
    }
}
