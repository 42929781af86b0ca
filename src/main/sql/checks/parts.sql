-- Which wholes are smaller than the sum of their parts?
SELECT 'claims' AS place, concat(whole.claim_id, ': ', whole.best, ' of ', sum(part.best)) AS what
FROM claims AS part JOIN claims AS whole ON part.part_of = whole.claim_id AND part.metric = whole.metric
WHERE part.role = 'part' AND whole.high IS NOT NULL AND part.used_as <> 'none'
GROUP BY whole.claim_id, whole.best, whole.high
HAVING sum(part.low) > whole.high
