-- Which inputs and which numbers in reports were not used, and why?
SELECT * FROM rejected_inputs
UNION ALL
SELECT
  'number', extracted.reason, extracted.detail,
  extracted.report_id, reports.source, reports.published_on,
  reports.input_file, reports.input_line, NULL,
  extracted.field, extracted.start, extracted.end, extracted.quote
FROM extracted JOIN reports ON extracted.report_id = reports.report_id
WHERE extracted.kind = 'number'
