-- Which figures have no claim that states their number, and which claims speak of a figure that is not there?
SELECT 'figures' AS place, figure_id AS what
FROM figures
WHERE figure_id NOT IN (SELECT figure_id FROM claims WHERE used_as = 'figure')
UNION ALL
SELECT 'claims', claim_id
FROM claims LEFT ANTI JOIN figures ON claims.figure_id = figures.figure_id
WHERE used_as IN ('figure', 'detail')
UNION ALL
SELECT 'claims', claim_id
FROM claims
WHERE used_as IN ('split', 'none') AND figure_id IS NOT NULL
