-- Which numbers are not 0 <= low <= best <= high?
SELECT 'claims' AS place, claim_id AS what FROM written_claims WHERE NOT (0 <= low AND low <= best AND (high IS NULL OR best <= high))
UNION ALL
SELECT 'figures', figure_id FROM written_figures WHERE NOT (0 <= low AND low <= best AND (high IS NULL OR best <= high))
UNION ALL
SELECT 'casualties_by_region_week', concat_ws(' ', iso_week, region_code, metric)
FROM written_casualties_by_region_week
WHERE NOT (0 <= low AND low <= best AND (high IS NULL OR best <= high))
