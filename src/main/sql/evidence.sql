-- Which reports and sources speak of each figure?
SELECT
  claims.figure_id,
  collect_set(claims.report_id) AS reports,
  collect_set(coalesce(publications.source, concat('report ', claims.report_id))) AS sources
FROM written_claims AS claims JOIN publications ON claims.report_id = publications.report_id
WHERE claims.figure_id IS NOT NULL
GROUP BY claims.figure_id
