-- What does each report state, and which figure does each claim speak of?
WITH evidence AS (
  SELECT figure_id, pair.claim_ids AS claim_id, pair.uses AS used_as, filed
  FROM reconciled LATERAL VIEW explode(arrays_zip(claim_ids, uses)) AS pair
  UNION ALL
  SELECT NULL, claim_id, unused, filed FROM statements WHERE unused IS NOT NULL
),
stated AS (
  SELECT * EXCEPT (figure_id, used_as) FROM touched_claims LEFT ANTI JOIN restated ON touched_claims.report_id = restated.report_id
  UNION ALL
  SELECT * EXCEPT (kind, reason, detail, candidates, reading, published_at, source, week_of_report) FROM dated_claims
)
SELECT stated.*, evidence.figure_id, evidence.used_as, evidence.filed
FROM stated LEFT JOIN evidence ON stated.claim_id = evidence.claim_id
