-- Which events do not lie in the ISO week of their row?
WITH dated AS (
  SELECT 'claims' AS place, claim_id AS what, event_end, iso_year, iso_week FROM written_claims
  UNION ALL
  SELECT 'figures', figure_id, event_end, iso_year, iso_week FROM written_figures
)
SELECT place, what
FROM dated
WHERE NOT (iso_year <=> extract(YEAROFWEEK FROM event_end))
  OR NOT (iso_week <=> concat(extract(YEAROFWEEK FROM event_end), '-W', lpad(extract(WEEK FROM event_end), 2, '0')))
