package nl.tandem.projects.ordinance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.tandem.kit.database.Database;
import nl.tandem.kit.identity.Caller;
import nl.tandem.kit.problem.InputError;
import nl.tandem.kit.problem.Problem;
import nl.tandem.kit.time.DutchDate;
import org.jspecify.annotations.Nullable;

/** Articles of the region and what municipalities made of them. */
@ApplicationScoped
class Ordinances {

    private final Database database;
    private final Caller caller;
    private final InstantSource clock;

    Ordinances(Database database, Caller caller, InstantSource clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    List<Article> articles(String code, @Nullable String municipality) {
        return database.query(
                """
                SELECT number, title, coalesce(v.words, a.words), v.words IS NOT NULL, needs_rules, rules_adopted
                  FROM ordinance_article AS a
                  LEFT JOIN (SELECT region, code, number, words, rules_adopted FROM ordinance_variant WHERE municipality = ?) AS v
                         USING (region, code, number)
                 WHERE code = ?
                 ORDER BY (SELECT array_agg(lpad(part, 10, '0') ORDER BY place)
                             FROM unnest(string_to_array(number, '.')) WITH ORDINALITY AS parts(part, place))
                """,
                row -> new Article(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getObject(6, LocalDate.class)),
                municipality == null ? "" : municipality,
                code);
    }

    @Transactional(TxType.MANDATORY)
    List<Article> write(String code, String number, String title, String words, boolean needsRules) {
        database.update("""
                INSERT INTO ordinance_article (region, code, number, title, words, needs_rules) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, code, number) DO UPDATE
                   SET title = excluded.title, words = excluded.words, needs_rules = excluded.needs_rules
                """, caller.region(), code, number, title, words, needsRules);
        return articles(code, null);
    }

    @Transactional(TxType.MANDATORY)
    List<Article> vary(
            String code, String number, String municipality, @Nullable String words, @Nullable LocalDate rulesAdopted) {
        boolean isKnown = articles(code, null).stream()
                .anyMatch(article -> article.number().equals(number));
        if (!isKnown || !caller.tenant().coversMunicipality(municipality)) {
            throw Problem.notFound("This article");
        }
        if (rulesAdopted != null && rulesAdopted.isAfter(DutchDate.today(clock))) {
            throw Problem.invalidInput(List.of(InputError.body("/rulesAdopted", "must not be in the future")));
        }
        database.update("""
                INSERT INTO ordinance_variant (region, code, number, municipality, words, rules_adopted) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (region, code, number, municipality) DO UPDATE
                   SET words = excluded.words, rules_adopted = excluded.rules_adopted
                """, caller.region(), code, number, municipality, words, rulesAdopted);
        return articles(code, municipality);
    }
}
