-- Questions an analyst of a region may ask, to be run with DuckDB in the folder with the Parquet files:
--   duckdb -c ".read analysts.sql"
-- Publish only what disclosure control lets pass: no count under 8, the others rounded to 5.

-- 1. Youths in care and their cost, by care year and municipality.
SELECT c.care_year, m.name AS municipality, count(DISTINCT c.youth) AS youths, sum(c.cost_cents) / 100 AS euro
  FROM 'fact_care_month.parquet' AS c
  LEFT JOIN 'dim_municipality.parquet' AS m USING (municipality)
 WHERE c.lines > 0
 GROUP BY ALL
 ORDER BY ALL;

-- 2. Use per 1,000 inhabitants under 18. A youth counts once, in however many months.
SELECT care_year, municipality, round(1000.0 * youths / under_18, 2) AS per_1000
  FROM (SELECT care_year, municipality, count(DISTINCT youth) AS youths
          FROM 'fact_care_month.parquet' WHERE lines > 0 GROUP BY ALL) AS care
  JOIN 'dim_population.parquet' AS p USING (municipality)
 WHERE p.year = care.care_year
 ORDER BY ALL;

-- 3. How concentrated cost is: the share of the dearest tenth of the youths.
SELECT care_year, round(100.0 * sum(cost) FILTER (WHERE tenth = 1) / sum(cost), 1) AS percent
  FROM (SELECT care_year, youth, sum(cost_cents) AS cost,
               ntile(10) OVER (PARTITION BY care_year ORDER BY sum(cost_cents) DESC) AS tenth
          FROM 'fact_care_month.parquet' GROUP BY care_year, youth) AS youths
 GROUP BY ALL
 ORDER BY ALL;

-- 4. Episodes that ended, by reason, with the median of their days. Too short: what takes long is not in it yet.
SELECT category, reason, count(*) AS episodes, median(days) AS days
  FROM 'fact_episode.parquet'
 WHERE end_month IS NOT NULL
 GROUP BY ALL
 ORDER BY ALL;

-- 5. From which referrer youths come, month by month.
SELECT month, referrer_type, count(*) AS referrals
  FROM 'fact_referral.parquet'
 GROUP BY ALL
 ORDER BY ALL;

-- 6. Crises beside the care of that month.
SELECT x.month, count(*) AS crises,
       (SELECT count(DISTINCT youth) FROM 'fact_care_month.parquet' AS c
         WHERE make_date(c.care_year, c.care_month, 1) = x.month AND c.lines > 0) AS youths
  FROM 'fact_crisis.parquet' AS x
 GROUP BY ALL
 ORDER BY ALL;

-- 7. Where the wait is longest now.
SELECT provider_code, location, category, weeks_to_intake + weeks_to_start AS weeks, waiting
  FROM 'fact_capacity.parquet'
 WHERE week = (SELECT max(week) FROM 'fact_capacity.parquet')
 ORDER BY weeks DESC, provider_code, location, category
 LIMIT 10;

-- 8. How long access teams take to decide.
SELECT municipality, team, count(*) AS requests, round(avg(days_to_decision), 1) AS days
  FROM 'fact_access.parquet'
 GROUP BY ALL
 ORDER BY ALL;

-- 9. Ratings by provider, with how many there are.
SELECT provider_code, count(rating) AS ratings, round(avg(rating), 1) AS mean
  FROM 'fact_outcome.parquet'
 GROUP BY ALL
 ORDER BY ALL;
