-- What does each report state, and which figure does each claim speak of?
WITH evidence AS (
  SELECT figure_id, pair.claim_ids AS claim_id, pair.uses AS used_as
  FROM reconciled LATERAL VIEW explode(arrays_zip(claim_ids, uses)) AS pair
  UNION ALL
  SELECT NULL, claim_id, unused FROM statements WHERE unused IS NOT NULL
)
SELECT extracted.*, evidence.figure_id, evidence.used_as
FROM extracted LEFT JOIN evidence ON extracted.claim_id = evidence.claim_id
WHERE extracted.kind = 'claim'
