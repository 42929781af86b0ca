-- By what numbers is each input found again among all there are?
-- A number takes a tenth of the time of a hash in letters. That two inputs meet in one is not to be expected, and where it would
-- lose one, the letters are asked too.
SELECT
  batch, xxhash64(record) AS record, filed, published_at,
  xxhash64(told) AS told,
  CASE WHEN status = 'accepted' THEN xxhash64(report_id) END AS id,
  CASE WHEN status = 'accepted' THEN xxhash64(content_hash) END AS text,
  CASE WHEN figures IS NOT NULL THEN xxhash64(figures) END AS figures,
  CASE WHEN fate = 'accepted' THEN xxhash64(coalesce(duplicate_of, report_id)) END AS original
FROM intake
