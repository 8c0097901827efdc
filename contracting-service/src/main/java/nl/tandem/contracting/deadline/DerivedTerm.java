package nl.tandem.contracting.deadline;

/**
 * A term that follows from what is recorded: a query tells what has to be done by now, and whoever runs it again sees what
 * is missing and what is fulfilled.
 */
enum DerivedTerm {
    START_MESSAGE(Term.START_MESSAGE, SubjectKind.ALLOCATION, Responsible.PROVIDER) {
        /** A current allocation without a start, from the day it begins or from the receipt of its first 301. */
        @Override
        String wanted(String scope) {
            return """
                    SELECT allocation.allocation_id AS subject_id, allocation.municipality, allocation.provider_code,
                           first.counts_from
                      FROM given
                      JOIN allocation ON allocation.region = given.region
                     CROSS JOIN LATERAL (
                           SELECT greatest(allocation.start_date,
                                           (min(message.received_at) AT TIME ZONE 'Europe/Amsterdam')::date) AS counts_from
                             FROM allocation_version version JOIN message USING (message_id)
                            WHERE version.allocation_id = allocation.allocation_id) first
                     WHERE (allocation.end_date >= given.today OR allocation.end_date IS NULL)
                       AND allocation.start_date <= given.today
                       AND allocation.reason_for_change IS DISTINCT FROM '13'
                       AND NOT EXISTS (SELECT 1 FROM delivery_now delivery
                                        WHERE delivery.allocation_id = allocation.allocation_id
                                          AND delivery.state <> 'WITHDRAWN')
                       AND\s""" + scope;
        }

        @Override
        String recent() {
            return "first.counts_from BETWEEN given.since AND given.today";
        }
    },

    STOP_MESSAGE(Term.STOP_MESSAGE, SubjectKind.DELIVERY, Responsible.PROVIDER) {
        /** A delivery that still runs on an allocation that ended. */
        @Override
        String wanted(String scope) {
            return """
                    SELECT delivery.delivery_id AS subject_id, delivery.municipality, delivery.provider_code,
                           allocation.end_date AS counts_from
                      FROM given
                      JOIN allocation ON allocation.region = given.region
                      JOIN delivery_now delivery ON delivery.allocation_id = allocation.allocation_id
                     WHERE allocation.end_date < given.today
                       AND allocation.reason_for_change IS DISTINCT FROM '13'
                       AND delivery.state = 'ACTIVE'
                       AND\s""" + scope;
        }

        @Override
        String recent() {
            return "allocation.end_date >= given.since";
        }

        @Override
        String ofSubjects() {
            return "delivery.delivery_id = ANY (given.subjects)";
        }
    },

    DECLARATION(Term.DECLARATION, SubjectKind.PROVIDER, Responsible.PROVIDER) {
        /**
         * A past month in which a provider had clients of a municipality in care that is declared, and nothing was declared
         * for it nor for a later month. A later one settles it too, because after that it cannot be declared any more
         * (TR318); what is late goes into a later month's declaration.
         */
        @Override
        String wanted(String scope) {
            return """
                    SELECT provider.provider_id AS subject_id, care.municipality, care.provider_code,
                           care.last_day AS counts_from
                      FROM given
                     CROSS JOIN LATERAL (
                           SELECT DISTINCT spell.municipality, spell.provider_code, month.first_day, month.last_day
                             FROM (SELECT DISTINCT delivery.municipality, delivery.provider_code,
                                          greatest(delivery.start_date, allocation.start_date) AS first_day,
                                          coalesce(least(delivery.end_date, allocation.end_date), 'infinity') AS last_day
                                     FROM allocation
                                     JOIN delivery_now delivery ON delivery.allocation_id = allocation.allocation_id
                                    WHERE allocation.region = given.region
                                      AND (allocation.end_date >= given.since - 31 OR allocation.end_date IS NULL)
                                      AND allocation.reason_for_change IS DISTINCT FROM '13'
                                      AND delivery.state <> 'WITHDRAWN'
                                      AND EXISTS (SELECT 1 FROM contract_product product
                                                   WHERE product.contract_id = allocation.contract_id
                                                     AND product.category = coalesce(allocation.category, product.category)
                                                     AND product.code = coalesce(allocation.code, product.code)
                                                     AND product.funding_variant <> 'TASK')) spell
                             JOIN (SELECT start::date AS first_day, (start + interval '1 month - 1 day')::date AS last_day
                                     FROM generate_series(date_trunc('month', given.since::timestamp),
                                                          date_trunc('month', given.today::timestamp) - interval '1 month',
                                                          interval '1 month') AS start) month
                               ON spell.first_day <= month.last_day AND spell.last_day >= month.first_day) care
                      JOIN provider ON provider.region = given.region AND provider.agb_code = care.provider_code
                     WHERE NOT EXISTS (SELECT 1 FROM declaration
                                        WHERE declaration.region = given.region
                                          AND declaration.municipality = care.municipality
                                          AND declaration.provider = care.provider_code
                                          AND declaration.period >= care.first_day
                                          AND declaration.state <> 'REFUSED')
                       AND\s""" + scope;
        }

        @Override
        String recent() {
            return "true";
        }

        @Override
        String ofSubjects() {
            return "provider.provider_id = ANY (given.subjects)";
        }
    },

    PAYMENT(Term.PAYMENT, SubjectKind.DECLARATION, Responsible.MUNICIPALITY) {
        /** An approved amount, from the Dagtekening of its 323, which stands with the term in which it was to be answered. */
        @Override
        String wanted(String scope) {
            return """
                    SELECT declaration.declaration_id AS subject_id, declaration.municipality,
                           declaration.provider AS provider_code,
                           coalesce(answer.dated_on, answer.counts_from,
                                    (declaration.assessed_at AT TIME ZONE 'Europe/Amsterdam')::date) AS counts_from
                      FROM given
                      JOIN declaration ON declaration.region = given.region
                      LEFT JOIN work_item answer
                             ON answer.region = given.region AND answer.subject_id = declaration.message_id
                            AND answer.kind = 'DECLARATION_ANSWER'
                     WHERE declaration.state = 'ASSESSED' AND declaration.approved_cents > 0
                       AND\s""" + scope;
        }

        @Override
        String recent() {
            return "declaration.assessed_at >= given.since";
        }

        @Override
        String ofSubjects() {
            return "declaration.declaration_id = ANY (given.subjects)";
        }
    },

    CORRECTION_OF_REJECTED(Term.CORRECTION_OF_REJECTED, SubjectKind.DECLARATION, Responsible.PROVIDER) {
        /**
         * Rejected lines after which the same month was not declared again, nor anything of it with the next month. What is
         * later is never null; coalesce keeps the planner from reading half of the primary key for each declaration.
         */
        @Override
        String wanted(String scope) {
            return """
                    SELECT declaration.declaration_id AS subject_id, declaration.municipality,
                           declaration.provider AS provider_code,
                           (declaration.assessed_at AT TIME ZONE 'Europe/Amsterdam')::date AS counts_from
                      FROM given
                      JOIN declaration ON declaration.region = given.region
                     WHERE declaration.state = 'ASSESSED' AND declaration.lines_rejected > 0
                       AND NOT EXISTS (
                           SELECT 1 FROM declaration later
                            WHERE later.region = given.region
                              AND later.municipality = declaration.municipality
                              AND later.provider = declaration.provider
                              AND later.period IN (declaration.period, (declaration.period + interval '1 month')::date)
                              AND later.state <> 'REFUSED'
                              AND coalesce(later.declaration_id > declaration.declaration_id, false)
                              AND (later.period = declaration.period
                                   OR EXISTS (SELECT 1 FROM declaration_line line
                                               WHERE line.declaration_id = later.declaration_id
                                                 AND line.period_start < later.period)))
                       AND\s""" + scope;
        }

        @Override
        String recent() {
            return "declaration.assessed_at >= given.since";
        }

        @Override
        String ofSubjects() {
            return "declaration.declaration_id = ANY (given.subjects)";
        }
    },

    CORRECTION_OF_APPROVED(Term.CORRECTION_OF_APPROVED, SubjectKind.ALLOCATION, Responsible.PROVIDER) {
        /**
         * Approved lines that are not credited and do not lie within their allocation any more: since the first 301 after
         * the last one that still held them. Lines are looked up for each allocation that became smaller, and only for those.
         */
        @Override
        String wanted(String scope) {
            return """
                    SELECT allocation.allocation_id AS subject_id, allocation.municipality, allocation.provider_code,
                           outside.counts_from
                      FROM given
                      JOIN allocation ON allocation.region = given.region
                     CROSS JOIN LATERAL (
                           SELECT (min(since.received_at) AT TIME ZONE 'Europe/Amsterdam')::date AS counts_from
                             FROM declaration_line line
                            CROSS JOIN LATERAL (
                                  SELECT max(held.allocated_at) AS allocated_at FROM allocation_version held
                                   WHERE held.allocation_id = allocation.allocation_id
                                     AND held.start_date <= line.period_start
                                     AND coalesce(held.end_date, 'infinity') >= line.period_end) held
                            CROSS JOIN LATERAL (
                                  SELECT min(message.received_at) AS received_at
                                    FROM allocation_version version JOIN message USING (message_id)
                                   WHERE version.allocation_id = allocation.allocation_id
                                     AND version.allocated_at > coalesce(held.allocated_at, '-infinity')) since
                            WHERE line.allocation_id = allocation.allocation_id
                              AND line.approved AND line.previous_reference IS NULL AND line.credited_by IS NULL
                              AND (line.period_start < allocation.start_date
                                   OR line.period_end > allocation.end_date)) outside
                     WHERE outside.counts_from IS NOT NULL
                       AND EXISTS (SELECT 1 FROM allocation_version version
                                    WHERE version.allocation_id = allocation.allocation_id
                                      AND (version.start_date < allocation.start_date
                                           OR coalesce(version.end_date, 'infinity') > allocation.end_date))
                       AND\s""" + scope;
        }

        /** An allocation that became smaller lately was recorded lately. */
        @Override
        String recent() {
            return "allocation.recorded_at >= given.since";
        }
    },

    CONTROL_OF_ALLOCATION(Term.CONTROL_OF_ALLOCATION, SubjectKind.ALLOCATION, Responsible.MUNICIPALITY) {
        /** An allocation without the second person that its category asks for, or for longer than that allows. */
        @Override
        String wanted(String scope) {
            return """
                    SELECT allocation.allocation_id AS subject_id, allocation.municipality, allocation.provider_code,
                           first.counts_from
                      FROM given
                      JOIN allocation ON allocation.region = given.region
                      CROSS JOIN LATERAL (
                           SELECT rule.four_eyes, rule.most_months FROM allocation_rule rule
                            WHERE rule.region = given.region AND rule.category = allocation.category
                              AND rule.from_day <= allocation.start_date
                            ORDER BY rule.from_day DESC LIMIT 1) rule
                     CROSS JOIN LATERAL (
                           SELECT (min(message.received_at) AT TIME ZONE 'Europe/Amsterdam')::date AS counts_from
                             FROM allocation_version version JOIN message USING (message_id)
                            WHERE version.allocation_id = allocation.allocation_id) first
                     WHERE allocation.reason_for_change IS DISTINCT FROM '13'
                       AND (coalesce(allocation.end_date, 'infinity')
                                >= (allocation.start_date + make_interval(months => rule.most_months))::date
                            OR (rule.four_eyes AND NOT EXISTS (
                                SELECT 1 FROM allocation_proposal proposal
                                 WHERE proposal.region = given.region
                                   AND proposal.municipality = allocation.municipality
                                   AND proposal.allocation_number = allocation.allocation_number
                                   AND proposal.provider_code = allocation.provider_code
                                   AND proposal.category = allocation.category AND proposal.state = 'APPROVED'
                                   AND proposal.start_day <= allocation.start_date
                                   AND proposal.end_day >= coalesce(allocation.end_date, 'infinity'))))
                       AND\s""" + scope;
        }

        @Override
        String recent() {
            return "first.counts_from BETWEEN given.since AND given.today";
        }
    },

    REINDICATION(Term.REINDICATION, SubjectKind.ALLOCATION, Responsible.MUNICIPALITY) {
        /** An allocation that ends before long, after which the same care does not go on. */
        @Override
        String wanted(String scope) {
            return """
                    SELECT allocation.allocation_id AS subject_id, allocation.municipality, allocation.provider_code,
                           allocation.end_date AS counts_from
                      FROM given
                      JOIN allocation ON allocation.region = given.region
                     CROSS JOIN LATERAL (
                           SELECT rule.reindication_weeks FROM allocation_rule rule
                            WHERE rule.region = given.region AND rule.category = allocation.category
                              AND rule.from_day <= allocation.start_date
                            ORDER BY rule.from_day DESC LIMIT 1) rule
                     WHERE allocation.reason_for_change IS DISTINCT FROM '13'
                       AND allocation.end_date - 7 * rule.reindication_weeks <= given.today
                       AND NOT EXISTS (SELECT 1 FROM allocation later
                                        WHERE later.client_id = allocation.client_id
                                          AND later.municipality = allocation.municipality
                                          AND later.category = allocation.category
                                          AND later.reason_for_change IS DISTINCT FROM '13'
                                          AND coalesce(later.end_date, 'infinity') > allocation.end_date)
                       AND\s""" + scope;
        }

        @Override
        String recent() {
            return "allocation.end_date >= given.since";
        }
    },

    REASSESSMENT_AFTER_MOVE(Term.REASSESSMENT_AFTER_MOVE, SubjectKind.ALLOCATION, Responsible.MUNICIPALITY) {
        /** A move after which the new municipality did not tell how the care goes on. */
        @Override
        String wanted(String scope) {
            return """
                    SELECT move.allocation_id AS subject_id, move.to_municipality AS municipality, move.provider_code,
                           move.moved_on AS counts_from
                      FROM given
                      JOIN client_move move ON move.region = given.region
                     WHERE move.new_allocation_number IS NULL AND move.moved_on <= given.today
                       AND\s""" + scope;
        }

        @Override
        String recent() {
            return "move.moved_on >= given.since";
        }

        @Override
        String ofSubjects() {
            return "move.allocation_id = ANY (given.subjects)";
        }
    };

    /** Takes the region, today, the first day that is looked at, and the subjects that are asked about. */
    private static final String GIVEN = "WITH given AS NOT MATERIALIZED"
            + " (SELECT ?::text AS region, ?::date AS today, ?::date AS since, ?::uuid[] AS subjects), wanted AS (";

    private final Term kind;
    private final SubjectKind subjectKind;
    private final Responsible responsible;

    DerivedTerm(Term kind, SubjectKind subjectKind, Responsible responsible) {
        this.kind = kind;
        this.subjectKind = subjectKind;
        this.responsible = responsible;
    }

    Term kind() {
        return kind;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    Responsible responsible() {
        return responsible;
    }

    /** What has to be done and was never opened; takes after the usual the region, the term and how many. */
    String missing() {
        return GIVEN + wanted(recent()) + """
                )
                SELECT subject_id, municipality, provider_code, counts_from FROM wanted
                 WHERE NOT EXISTS (SELECT 1 FROM work_item item
                                    WHERE item.region = ? AND item.subject_id = wanted.subject_id AND item.kind = ?
                                      AND item.municipality = wanted.municipality
                                      AND item.counts_from = wanted.counts_from)
                 LIMIT ?
                """;
    }

    /** What of certain subjects has to be done, opened or not. */
    String stillWanted() {
        return GIVEN + wanted(ofSubjects())
                + ") SELECT subject_id, municipality, provider_code, counts_from FROM wanted";
    }

    abstract String wanted(String scope);

    abstract String recent();

    /** Most are about allocations. */
    String ofSubjects() {
        return "allocation.allocation_id = ANY (given.subjects)";
    }
}
