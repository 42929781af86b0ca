-- Which reports were accepted?
SELECT
  report_id, content_hash, published_at, try_cast(left(published_at, 10) AS date) AS published_on,
  source, url, title, lang, text, duplicate_of, input_file, input_line, input_bytes
FROM intake
WHERE fate = 'accepted'
