-- Which reports contradict themselves, and in what?
WITH counted AS (
  SELECT dated_claims.*, new_statements.unused
  FROM dated_claims LEFT JOIN (SELECT * FROM new_statements WHERE unused IS NOT NULL) AS new_statements
    ON dated_claims.claim_id = new_statements.claim_id
),
wholes AS (
  SELECT whole.report_id, whole.claim_id, whole.best, sum(part.best) AS parts
  FROM counted AS part JOIN counted AS whole ON part.part_of = whole.claim_id AND part.metric = whole.metric
  WHERE part.role = 'part' AND whole.high IS NOT NULL AND NOT (part.unused <=> 'none')
  GROUP BY whole.report_id, whole.claim_id, whole.best, whole.high
  HAVING sum(part.low) > whole.high
)
SELECT * FROM carried_oddities LEFT ANTI JOIN restated ON carried_oddities.report_id = restated.report_id
UNION ALL
SELECT report_id, 'ledger', concat_ws(' ', report_id, side, weapon_family, event_end)
FROM counted
WHERE role = 'total' AND NOT (unused <=> 'none')
GROUP BY report_id, side, weapon_family, event_end
HAVING sum(best) FILTER (WHERE metric = 'launched')
  < sum(best) FILTER (WHERE metric IN ('intercepted', 'suppressed', 'neutralised', 'hit', 'left_airspace', 'airborne'))
UNION ALL
SELECT report_id, 'parts', concat(claim_id, ': ', best, ' of ', parts) FROM wholes
