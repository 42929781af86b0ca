-- How many rows lie in each week, and how much do they sum to?
SELECT * FROM standing_tallies
UNION ALL
SELECT
  filed, 'intake' AS place, 'input' AS kind, count(*) AS rows,
  sum(candidates) FILTER (WHERE fate = 'accepted' AND copy_of IS NULL) AS total
FROM intake
GROUP BY filed
UNION ALL
SELECT filed, 'reports', CASE WHEN duplicate_of IS NULL THEN 'original' ELSE 'copy' END, count(*), NULL
FROM filed_reports
GROUP BY ALL
UNION ALL
SELECT filed, 'claims', 'claim', count(*), NULL FROM filed_claims GROUP BY filed
UNION ALL
SELECT filed, 'figures', CASE WHEN iso_week IS NULL THEN 'undated' ELSE metric END, count(*), sum(best)
FROM filed_figures
GROUP BY ALL
UNION ALL
SELECT filed, 'rejects', kind, count(*), NULL FROM filed_rejects GROUP BY filed, kind
