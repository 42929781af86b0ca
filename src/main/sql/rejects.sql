-- Which inputs and which numbers in reports were not used, and why?
SELECT * FROM rejected_inputs
UNION ALL
SELECT
  'number', extracted.reason, extracted.detail,
  extracted.report_id, intake.source, try_cast(left(intake.published_at, 10) AS date),
  intake.input_file, intake.input_line, NULL,
  extracted.field, extracted.start, extracted.end, extracted.quote, intake.filed
FROM extracted JOIN intake ON extracted.reading = intake.reading AND intake.fate = 'accepted'
WHERE extracted.kind = 'number'
