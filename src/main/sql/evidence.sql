-- Which reports and sources speak of each figure?
SELECT
  claims.figure_id,
  collect_set(claims.report_id) AS reports,
  collect_set(coalesce(reports.source, concat('report ', claims.report_id))) AS sources
FROM written_claims AS claims JOIN reports ON claims.report_id = reports.report_id
WHERE claims.figure_id IS NOT NULL
GROUP BY claims.figure_id
