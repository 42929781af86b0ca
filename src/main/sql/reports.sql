-- Which reports were accepted?
SELECT
  intake.report_id, intake.content_hash, intake.published_at,
  try_cast(left(intake.published_at, 10) AS date) AS published_on,
  intake.source, intake.url, batch_inputs.title, batch_inputs.lang, batch_inputs.text,
  -- A copy of a near copy is one of its original too.
  coalesce(near_copies.original, intake.duplicate_of) AS duplicate_of,
  intake.input_file, intake.input_line, intake.input_bytes
FROM intake JOIN batch_inputs ON intake.batch = batch_inputs.batch AND intake.record = batch_inputs.record
LEFT JOIN near_copies ON coalesce(intake.duplicate_of, intake.report_id) = near_copies.report_id
WHERE intake.fate = 'accepted'
