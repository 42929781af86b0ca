-- When and by whom was each claim published?
SELECT extracted.*, reports.published_at, reports.source
FROM extracted JOIN reports ON extracted.report_id = reports.report_id
WHERE extracted.kind = 'claim'
