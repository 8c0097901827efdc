package nl.tandem.kit.thing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Thing {

    @Id
    UUID thing_id;

    String region;
    String municipality;
    String name;
    long cents;

    @Version
    long version;

    Thing() {}

    Thing(UUID id, String region, String municipality, String name, long cents) {
        thing_id = id;
        this.region = region;
        this.municipality = municipality;
        this.name = name;
        this.cents = cents;
    }
}
