-- Which figures have no claim that states their number, and which claims speak of a figure that is not there?
SELECT 'figures' AS place, figure_id AS what
FROM written_figures
WHERE figure_id NOT IN (SELECT figure_id FROM written_claims WHERE used_as = 'figure')
UNION ALL
SELECT 'claims', claim_id
FROM written_claims AS claims LEFT ANTI JOIN written_figures AS figures ON claims.figure_id = figures.figure_id
WHERE used_as IN ('figure', 'detail')
UNION ALL
SELECT 'claims', claim_id
FROM written_claims
WHERE used_as IN ('split', 'none') AND figure_id IS NOT NULL
