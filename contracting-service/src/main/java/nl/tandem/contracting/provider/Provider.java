package nl.tandem.contracting.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
class Provider {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @SuppressWarnings("NullAway.Init") // Hibernate gives it.
    UUID providerId;

    String region;
    String agbCode;
    String name;

    @Nullable
    String kvkNumber;

    @Nullable
    String legalForm;

    Instant registeredAt;

    Provider() {}

    Provider(String region, RegisterProviderRequest request, Instant registeredAt) {
        this.region = region;
        this.agbCode = request.agbCode();
        this.name = request.name();
        this.kvkNumber = request.kvkNumber();
        this.legalForm = request.legalForm();
        this.registeredAt = registeredAt;
    }
}
