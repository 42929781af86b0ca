-- Which records of the release before share an id or a text with a new one, so that something else may become of them?
WITH told AS (
  SELECT batch, record, filed, report_id, content_hash, published_at, false AS new
  FROM carried_keys
  WHERE status = 'accepted'
  UNION ALL
  SELECT batch, record, filed, report_id, content_hash, published_at, true FROM new_inputs WHERE status = 'accepted'
),
-- An id that a new record has may leave its text to it.
named AS (
  SELECT told.*, new_ids.report_id IS NOT NULL AS named
  FROM told LEFT JOIN (SELECT DISTINCT report_id FROM new_inputs WHERE status = 'accepted') AS new_ids
    ON told.report_id = new_ids.report_id
),
texts AS (
  SELECT * FROM named WHERE content_hash IN (SELECT content_hash FROM named WHERE named)
),
-- A text is told again after a week without it, and what was told before that has no part in it: see intake.
rounds AS (
  SELECT *, sum(again) OVER (PARTITION BY content_hash ORDER BY published_at NULLS LAST, report_id, record) AS round
  FROM (
    SELECT
      *,
      CASE WHEN datediff(
        try_cast(left(published_at, 10) AS date), try_cast(lag(left(published_at, 10)) OVER same_text AS date)
      ) > 6 THEN 1 ELSE 0 END AS again
    FROM texts
    WINDOW same_text AS (PARTITION BY content_hash ORDER BY published_at NULLS LAST, report_id, record)
  )
),
met AS (
  SELECT * FROM (SELECT *, max(named) OVER (PARTITION BY content_hash, round) AS met FROM rounds) WHERE met
)
-- Of a text that several ids hold, an id may stand on another text; that one is looked at and not changed.
SELECT told.batch, told.record, told.filed, met.record IS NOT NULL AS changes
FROM told LEFT JOIN met ON told.batch = met.batch AND told.record = met.record
WHERE NOT told.new AND told.report_id IN (SELECT report_id FROM met)
