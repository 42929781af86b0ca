-- Which records of the release before share an id or a text with a new one, so that something else may become of them?
WITH new_ids AS (SELECT DISTINCT report_id FROM new_inputs WHERE status = 'accepted'),
-- An id that a new record has may leave its text to it.
named_texts AS (
  SELECT content_hash FROM new_inputs WHERE status = 'accepted'
  UNION
  SELECT content_hash FROM carried_keys WHERE status = 'accepted' AND report_id IN (SELECT report_id FROM new_ids)
),
texts AS (
  SELECT told.*, new_ids.report_id IS NOT NULL AS named
  FROM (
    SELECT batch, record, report_id, content_hash, published_at
    FROM carried_keys
    WHERE status = 'accepted' AND content_hash IN (SELECT content_hash FROM named_texts)
    UNION ALL
    SELECT batch, record, report_id, content_hash, published_at FROM new_inputs WHERE status = 'accepted'
  ) AS told
  LEFT JOIN new_ids ON told.report_id = new_ids.report_id
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
  SELECT report_id, collect_set(struct(batch, record)) AS records
  FROM (SELECT *, max(named) OVER (PARTITION BY content_hash, round) AS met FROM rounds)
  WHERE met
  GROUP BY report_id
)
-- Of a text that several ids hold, an id may stand on another text; that one is looked at and not changed.
SELECT told.batch, told.record, told.filed, array_contains(met.records, struct(told.batch, told.record)) AS changes
FROM carried_keys AS told JOIN met ON told.report_id = met.report_id
WHERE told.status = 'accepted'
