-- Which figures are no longer what the release before said, why, and which claim made the difference?
WITH before AS (
  SELECT previous_claims.figure_id, max(told.published_at) AS newest
  FROM previous_claims
  JOIN (SELECT DISTINCT report_id, published_at FROM previous_statements WHERE unused IS NULL) AS told
    ON previous_claims.report_id = told.report_id
  GROUP BY previous_claims.figure_id
),
arrived AS (
  SELECT claims.figure_id, max(struct(publications.published_at, claims.claim_id)) AS newest
  FROM written_claims AS claims
  JOIN publications ON claims.report_id = publications.report_id
  LEFT ANTI JOIN previous_claims
    ON previous_claims.claim_id = claims.claim_id AND previous_claims.figure_id = claims.figure_id
  WHERE claims.figure_id IS NOT NULL
  GROUP BY claims.figure_id
)
SELECT
  old.figure_id, old.release AS previous_release,
  CASE WHEN new.figure_id IS NULL THEN 'withdrawn' ELSE 'changed' END AS change,
  CASE
    WHEN old.other_versions THEN 'rule_change'
    WHEN arrived.newest IS NULL THEN 'evidence_left'
    -- What arrived is older than what was known: no news of the event, but more is known of who said what.
    WHEN arrived.newest.published_at IS NULL OR arrived.newest.published_at < before.newest THEN 'late_report'
    WHEN new.best < old.best THEN 'correction'
    ELSE 'update'
  END AS cause,
  CASE WHEN NOT old.other_versions THEN arrived.newest.claim_id END AS claim_id,
  old.metric, old.region_code, old.region_name, old.iso_week,
  old.low AS old_low, old.best AS old_best, old.high AS old_high,
  new.low AS new_low, new.best AS new_best, new.high AS new_high,
  coalesce(new.reason, 'no report states it any more') AS reason
FROM previous_figures AS old
LEFT JOIN written_figures AS new ON old.figure_id = new.figure_id
LEFT JOIN before ON old.figure_id = before.figure_id
LEFT JOIN arrived ON old.figure_id = arrived.figure_id
WHERE new.figure_id IS NULL
  OR new.low <> old.low OR new.best <> old.best OR NOT (new.high <=> old.high)
