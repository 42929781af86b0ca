-- Which totals since a baseline or over a period does any report state?
SELECT * FROM carried_series LEFT ANTI JOIN restated ON carried_series.report_id = restated.report_id
UNION ALL
SELECT
  claim_id, report_id, published_at, role, claimant, claimant_side, metric, side, victim_type, victim_group, weapon_family,
  region_code, region_level, event_start, event_end, low, best, high
FROM dated_claims
WHERE role IN ('running_total', 'period_total')
