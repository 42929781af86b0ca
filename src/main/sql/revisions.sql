-- Which figures are no longer what the release before said, and why?
SELECT
  old.figure_id, old.release AS previous_release,
  CASE WHEN new.figure_id IS NULL THEN 'withdrawn' ELSE 'changed' END AS change,
  old.metric, old.region_code, old.region_name, old.iso_week,
  old.low AS old_low, old.best AS old_best, old.high AS old_high,
  new.low AS new_low, new.best AS new_best, new.high AS new_high,
  coalesce(new.reason, 'no report states it any more') AS reason
FROM previous_figures AS old LEFT JOIN figures AS new ON old.figure_id = new.figure_id
WHERE new.figure_id IS NULL
  OR new.low <> old.low OR new.best <> old.best OR NOT (new.high <=> old.high)
