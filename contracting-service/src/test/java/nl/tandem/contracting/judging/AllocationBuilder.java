package nl.tandem.contracting.judging;

import java.time.LocalDate;
import java.util.UUID;
import nl.tandem.contracting.ijw.Eenheid;
import nl.tandem.contracting.ijw.Frequentie;
import nl.tandem.contracting.ijw.Omvang;
import org.jspecify.annotations.Nullable;

final class AllocationBuilder {

    private final String clientId;
    private @Nullable String category;
    private @Nullable String code;
    private LocalDate start = LocalDate.parse("2026-01-01");
    private @Nullable LocalDate end;
    private @Nullable Omvang volume;
    private @Nullable Long budgetCents;
    private boolean deleted;

    AllocationBuilder(String clientId) {
        this.clientId = clientId;
    }

    AllocationBuilder product(@Nullable String category, @Nullable String code) {
        this.category = category;
        this.code = code;
        return this;
    }

    AllocationBuilder from(String date) {
        start = LocalDate.parse(date);
        return this;
    }

    AllocationBuilder until(@Nullable String date) {
        end = date == null ? null : LocalDate.parse(date);
        return this;
    }

    AllocationBuilder volume(long volume, Eenheid unit, Frequentie frequency) {
        this.volume = new Omvang(volume, unit, frequency);
        return this;
    }

    AllocationBuilder withoutVolume() {
        volume = null;
        return this;
    }

    AllocationBuilder budget(long cents) {
        budgetCents = cents;
        return this;
    }

    AllocationBuilder deleted() {
        deleted = true;
        return this;
    }

    AllocatedProduct build() {
        return new AllocatedProduct(new UUID(0, 1), clientId, category, code, start, end, volume, budgetCents, deleted);
    }
}
