-- Which inputs are reports, which are copies of one, and which are the same record again?
WITH read AS (
  SELECT
    *,
    -- The same record again, in this file or another: the earliest stands.
    first_value(struct(input_file, input_line)) OVER same_record AS kept,
    row_number() OVER same_record AS times,
    -- One id on two texts: the earliest published stands, whatever the order of the files.
    first_value(content_hash) OVER (
      PARTITION BY report_id ORDER BY published_at NULLS LAST, content_hash
    ) AS first_content
  FROM inputs
  WHERE status = 'accepted'
  WINDOW same_record AS (
    PARTITION BY report_id, content_hash
    ORDER BY published_at NULLS LAST, source NULLS LAST, url NULLS LAST, input_file, input_line NULLS FIRST
  )
),
standing AS (
  SELECT
    *,
    -- "Killed three on Friday" is news again a week later: whether it tells of the same day only its reading can say.
    CASE WHEN datediff(
      try_cast(left(published_at, 10) AS date), try_cast(lag(left(published_at, 10)) OVER same_text AS date)
    ) > 6 THEN 1 ELSE 0 END AS again
  FROM read
  WHERE times = 1 AND content_hash = first_content
  WINDOW same_text AS (PARTITION BY content_hash ORDER BY published_at NULLS LAST, report_id)
),
rounds AS (
  SELECT *, sum(again) OVER (PARTITION BY content_hash ORDER BY published_at NULLS LAST, report_id) AS round
  FROM standing
),
kept AS (
  SELECT
    *,
    -- The same text under another id: the earliest published is the original.
    first_value(report_id) OVER (
      PARTITION BY content_hash, round ORDER BY published_at NULLS LAST, report_id
    ) AS original
  FROM rounds
)
SELECT
  * EXCEPT (kept, times, first_content, again, round, original),
  'accepted' AS fate, cast(NULL AS string) AS fate_reason, cast(NULL AS string) AS detail,
  nullif(original, report_id) AS duplicate_of
FROM kept
WHERE changes
UNION ALL
SELECT
  * EXCEPT (kept, times, first_content),
  CASE WHEN content_hash = first_content THEN 'duplicate' ELSE 'rejected' END,
  CASE WHEN content_hash = first_content THEN 'duplicate' ELSE 'report_id_conflict' END,
  CASE
    WHEN content_hash = first_content THEN concat_ws(':', kept.input_file, kept.input_line)
    ELSE concat('another text with this report_id stands, content ', left(first_content, 12))
  END,
  NULL
FROM read
WHERE changes AND (times > 1 OR content_hash <> first_content)
UNION ALL
SELECT *, 'rejected', reason, NULL, NULL
FROM inputs
WHERE status <> 'accepted'
