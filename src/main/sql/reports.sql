-- Which reports were accepted?
SELECT
  intake.report_id, intake.content_hash, intake.published_at,
  try_cast(left(intake.published_at, 10) AS date) AS published_on,
  intake.source, intake.url, batch_inputs.title, batch_inputs.lang, batch_inputs.text,
  intake.copy_of AS duplicate_of,
  intake.input_file, intake.input_line, intake.input_bytes, intake.filed
FROM intake JOIN batch_inputs ON intake.batch = batch_inputs.batch AND intake.record = batch_inputs.record
WHERE intake.fate = 'accepted'
