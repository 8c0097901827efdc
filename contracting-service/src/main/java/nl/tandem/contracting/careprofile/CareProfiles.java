package nl.tandem.contracting.careprofile;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.tandem.contracting.careprofile.CareProfile.Line;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.database.JsonColumns;
import nl.tandem.kit.database.NewId;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The profiles and whether they are the only way. */
@ApplicationScoped
class CareProfiles {

    private final Database database;
    private final JsonColumns json;
    private final Caller caller;

    CareProfiles(Database database, JsonColumns json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    void add(CareProfile profile) {
        LocalDate until = profile.validUntil();
        if (until != null && until.isBefore(profile.validFrom())) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/validUntil", "Give a day that is not before validFrom.")));
        }
        List<Line> excluded = profile.lines().stream()
                .filter(line -> line.group().isExcluded())
                .toList();
        if (!excluded.isEmpty()) {
            throw new Problem(
                    409,
                    "product-group-excluded",
                    "No part of a profile: %s. Contract and allocate these by product."
                            .formatted(excluded.stream()
                                    .map(line -> line.group().name())
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
        if (database.update(
                        """
                        INSERT INTO care_profile (profile_id, region, code, name, valid_from, valid_until, lines, decision_reference)
                        VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT (region, code, valid_from) DO NOTHING
                        """,
                        NewId.next(),
                        caller.region(),
                        profile.code(),
                        profile.name(),
                        profile.validFrom(),
                        profile.validUntil(),
                        json.write(profile.lines()),
                        profile.decisionReference())
                == 0) {
            throw new Problem(409, "care-profile-exists", "The profile has a version from this day already.");
        }
    }

    /** All versions, or what holds on a day: of each profile the last version that began. */
    List<CareProfile> of(@Nullable LocalDate asOf) {
        return database.query("""
                SELECT code, name, valid_from, valid_until, lines, decision_reference FROM care_profile profile
                 WHERE ?::date IS NULL OR (valid_from <= ? AND (valid_until IS NULL OR valid_until >= ?) AND NOT EXISTS (
                       SELECT 1 FROM care_profile later WHERE later.code = profile.code
                          AND later.valid_from > profile.valid_from AND later.valid_from <= ?))
                 ORDER BY code, valid_from LIMIT 1000
                """, this::profile, asOf, asOf, asOf, asOf);
    }

    @Transactional(TxType.MANDATORY)
    void begin(ProfileRegime regime) {
        if (database.update(
                        """
                        INSERT INTO profile_regime (regime_id, region, from_day, profiles_only, decision_reference)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (region, from_day) DO NOTHING
                        """,
                        NewId.next(),
                        caller.region(),
                        regime.fromDay(),
                        regime.profilesOnly(),
                        regime.decisionReference())
                == 0) {
            throw new Problem(409, "profile-regime-exists", "There is a decision from this day already.");
        }
    }

    List<ProfileRegime> regimes() {
        return database.query(
                "SELECT from_day, profiles_only, decision_reference FROM profile_regime ORDER BY from_day",
                row -> new ProfileRegime(row.getObject(1, LocalDate.class), row.getBoolean(2), row.getString(3)));
    }

    /** A problem when it may not be allocated so. */
    void check(ProfileCheck check) {
        List<CareProfile> valid = of(check.startDate());
        String profileCode = check.profileCode();
        if (profileCode != null) {
            if (valid.stream().noneMatch(profile -> profile.code().equals(profileCode))) {
                throw new Problem(
                        409,
                        "care-profile-not-valid",
                        "There is no profile %s on %s; use one that holds on that day."
                                .formatted(profileCode, check.startDate()));
            }
            return;
        }
        if (check.category() == null || check.code() == null) {
            throw Problem.invalidInput(
                    List.of(InputError.body("/profileCode", "Give a profile, or the category and code of a product.")));
        }
        boolean profilesOnly = database.first(
                        "SELECT profiles_only FROM profile_regime WHERE from_day <= ? ORDER BY from_day DESC LIMIT 1",
                        row -> row.getBoolean(1),
                        check.startDate())
                .orElse(false);
        List<String> holding = valid.stream()
                .filter(profile -> profile.lines().stream()
                        .anyMatch(line -> line.category().equals(check.category())
                                && line.code().equals(check.code())))
                .map(CareProfile::code)
                .toList();
        if (profilesOnly && !holding.isEmpty()) {
            throw new Problem(
                    409,
                    "allocate-in-profile",
                    "On %s this product is allocated in a profile only: %s."
                            .formatted(check.startDate(), String.join(", ", holding)));
        }
    }

    private CareProfile profile(ResultSet row) throws SQLException {
        return new CareProfile(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                json.read(row.getString(5), new TypeReference<List<Line>>() {}),
                row.getString(6));
    }
}
