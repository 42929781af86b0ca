-- What came in, by source and day of publication?
WITH stated AS (
  SELECT report_id, count(*) AS claims FROM extracted WHERE kind = 'claim' GROUP BY report_id
),
counted AS (
  SELECT
    source, published_on AS day, 1 AS reports, CASE WHEN duplicate_of IS NULL THEN 0 ELSE 1 END AS copies,
    coalesce(stated.claims, 0) AS claims, input_bytes AS bytes, 0 AS rejected, 0 AS duplicates
  FROM written_reports LEFT JOIN stated USING (report_id)
  UNION ALL
  SELECT
    source, published_on, 0, 0, 0, 0,
    CASE kind WHEN 'input' THEN 1 ELSE 0 END, CASE kind WHEN 'duplicate' THEN 1 ELSE 0 END
  FROM written_rejects
  WHERE kind IN ('input', 'duplicate')
)
SELECT
  source, day, sum(reports) AS reports, sum(copies) AS copies, sum(claims) AS claims, sum(bytes) AS bytes,
  sum(rejected) AS rejected, sum(duplicates) AS duplicates
FROM counted
GROUP BY source, day
