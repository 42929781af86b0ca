-- Which inputs were not used, and why?
SELECT
  CASE fate WHEN 'duplicate' THEN 'duplicate' ELSE 'input' END AS kind, fate_reason AS reason, detail,
  report_id, source, try_cast(left(published_at, 10) AS date) AS published_on,
  input_file, input_line, input_bytes,
  cast(NULL AS string) AS field, cast(NULL AS bigint) AS start, cast(NULL AS bigint) AS end, opening AS sample, filed
FROM intake
WHERE fate <> 'accepted'
