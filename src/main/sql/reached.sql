-- Which records of the release before share an id or a text with a new one, so that something else may become of them?
WITH new_keys AS (
  SELECT batch, xxhash64(record) AS record, xxhash64(report_id) AS id, xxhash64(content_hash) AS text, published_at
  FROM new_inputs
  WHERE status = 'accepted'
),
new_ids AS (SELECT DISTINCT id FROM new_keys),
-- An id that a new record has may leave its text to it.
named_texts AS (
  SELECT text FROM new_keys UNION SELECT text FROM carried_keys WHERE id IN (SELECT id FROM new_ids)
),
texts AS (
  SELECT told.*, new_ids.id IS NOT NULL AS named
  FROM (
    SELECT batch, record, id, text, published_at FROM carried_keys WHERE text IN (SELECT text FROM named_texts)
    UNION ALL
    SELECT * FROM new_keys
  ) AS told
  LEFT JOIN new_ids ON told.id = new_ids.id
),
-- A text is told again after a week without it, and what was told before that has no part in it: see intake.
rounds AS (
  SELECT *, sum(again) OVER (PARTITION BY text ORDER BY published_at NULLS LAST, record) AS round
  FROM (
    SELECT
      *,
      CASE WHEN datediff(
        try_cast(left(published_at, 10) AS date), try_cast(lag(left(published_at, 10)) OVER same_text AS date)
      ) > 6 THEN 1 ELSE 0 END AS again
    FROM texts
    WINDOW same_text AS (PARTITION BY text ORDER BY published_at NULLS LAST, record)
  )
),
met AS (
  SELECT id, collect_set(struct(batch, record)) AS records
  FROM (SELECT *, max(named) OVER (PARTITION BY text, round) AS met FROM rounds)
  WHERE met
  GROUP BY id
)
-- Of a text that several ids hold, an id may stand on another text; that one is looked at and not changed.
SELECT told.batch, told.record, told.filed, array_contains(met.records, struct(told.batch, told.record)) AS changes
FROM carried_keys AS told JOIN met ON told.id = met.id
