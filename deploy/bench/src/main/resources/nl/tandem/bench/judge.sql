-- Judges the lines in peer.stage in one statement and keeps the verdicts in peer.sql_line. Parameters: region, municipality,
-- provider, and the last day of the declared month. The rules are those that the bench's files touch, for debits and for
-- volumes allocated per month.
INSERT INTO peer.sql_line (line_id, region, declaration_id, line_no, municipality, provider, client_id, client_pseudonym,
       allocation_id, contract_id, reference, allocation_number, category, code, period_start, period_end, volume, unit,
       tariff_cents, amount_cents, approved, return_codes)
WITH declared AS (
    SELECT ?::text AS region, ?::text AS municipality, ?::text AS provider, ?::date AS month_end, uuidv7() AS declaration_id
), used AS (
    SELECT allocation_id, sum(line.volume) AS volume, sum(line.amount_cents) AS cents
      FROM declared
      JOIN allocation ON allocation.region = declared.region AND allocation.municipality = declared.municipality
      JOIN peer.stage USING (allocation_number)
      JOIN peer.sql_line line USING (allocation_id)
     WHERE line.approved
     GROUP BY allocation_id
), found AS (
    SELECT stage.*, declared.region, declared.municipality, declared.provider, declared.declaration_id, declared.month_end,
           known.client_id, known.pseudonym, own.allocation_id, own.start_date, own.end_date, own.category AS own_category,
           own.code AS own_code, own.volume AS own_volume, own.unit AS own_unit, own.budget_cents,
           product.contract_id, product.unit AS product_unit, product.tariff_cents AS product_cents,
           coalesce(used.volume, 0) AS used_volume, coalesce(used.cents, 0) AS used_cents,
           own.unit = '04' AND stage.unit = '01' AS own_hours_in_minutes,
           product.unit = '04' AND stage.unit = '01' AS product_hours_in_minutes,
           EXISTS (SELECT FROM peer.sql_line earlier
                    WHERE earlier.approved AND earlier.region = declared.region AND earlier.provider = declared.provider
                      AND earlier.reference = stage.reference)
           OR EXISTS (SELECT FROM peer.sql_line earlier
                       WHERE NOT earlier.approved AND earlier.region = declared.region
                         AND earlier.provider = declared.provider AND earlier.reference = stage.reference)
           AS reference_used
      FROM declared
      CROSS JOIN peer.stage
      LEFT JOIN peer.known_client known ON known.region = declared.region AND known.bsn = stage.bsn
      LEFT JOIN allocation own
             ON own.region = declared.region AND own.municipality = declared.municipality
            AND own.allocation_number = stage.allocation_number AND own.provider_code = declared.provider
            AND own.client_id = known.client_id
      LEFT JOIN (SELECT contract.region, contract.provider_code AS provider, contract_id, category, code, unit, tariff_cents
                   FROM contract JOIN contract_product USING (contract_id) WHERE state = 'ACTIVE') product
             ON product.region = declared.region AND product.provider = declared.provider
            AND product.category = stage.category AND product.code = stage.code
      LEFT JOIN used USING (allocation_id)
), priced AS (
    SELECT *,
           CASE WHEN own_unit IS NULL THEN product_unit <> unit
                ELSE own_unit <> unit AND NOT own_hours_in_minutes END AS wrong_unit,
           CASE WHEN product_unit = unit THEN tariff_cents <> product_cents
                WHEN product_hours_in_minutes THEN tariff_cents <> (product_cents + 30) / 60
                ELSE tariff_cents IS NOT NULL END AS wrong_tariff,
           CASE WHEN product_hours_in_minutes THEN (product_cents * volume + 30) / 60 ELSE tariff_cents * volume END AS price,
           own_volume * CASE WHEN own_hours_in_minutes THEN 60 ELSE 1 END AS monthly,
           (extract(year FROM age(coalesce(end_date, month_end) + 1, start_date)) * 12
            + extract(month FROM age(coalesce(end_date, month_end) + 1, start_date)))::bigint AS months
      FROM found
), judged AS (
    SELECT *,
           CASE WHEN client_id IS NULL THEN ARRAY['0233']
                WHEN allocation_id IS NULL THEN ARRAY['9338']
                ELSE array_remove(ARRAY[
                    CASE WHEN reference_used THEN '8021' END,
                    CASE WHEN period_start < start_date THEN '9307' END,
                    CASE WHEN period_end > end_date THEN '9308' END,
                    CASE WHEN period_start <> greatest(date_trunc('month', period_start)::date, start_date)
                          AND period_start >= start_date THEN '9387' END,
                    CASE WHEN period_end
                              <> least((date_trunc('month', period_start) + interval '1 month - 1 day')::date, end_date)
                          AND period_end <= coalesce(end_date, period_end) THEN '9388' END,
                    CASE WHEN period_start > month_end THEN '9319' END,
                    CASE WHEN own_category <> category THEN '9339' END,
                    CASE WHEN own_code <> code THEN '9340' END,
                    CASE WHEN contract_id IS NULL THEN '9381' END,
                    CASE WHEN wrong_unit THEN '9341' END,
                    CASE WHEN wrong_tariff THEN '0611' END,
                    CASE WHEN NOT wrong_tariff AND price <> amount_cents THEN '9346' END,
                    CASE WHEN NOT wrong_unit AND volume > monthly THEN '9321' END,
                    CASE WHEN NOT wrong_unit AND used_volume + volume > monthly * months THEN '9322' END,
                    CASE WHEN used_cents + amount_cents > budget_cents THEN '9369' END,
                    CASE WHEN used_volume > 0 THEN '9389' END], NULL) END AS return_codes
      FROM priced
)
SELECT uuidv7(), region, declaration_id, line_no, municipality, provider, client_id, pseudonym, allocation_id, contract_id,
       reference, allocation_number, category, code, period_start, period_end, volume, unit, tariff_cents, amount_cents,
       return_codes = '{}', return_codes
  FROM judged
 ORDER BY line_no
