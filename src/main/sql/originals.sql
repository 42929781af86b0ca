-- Which reports are to be read that were none, or copies, in the release before?
SELECT report_id, reading, filed
FROM intake
WHERE fate = 'accepted' AND duplicate_of IS NULL
  AND (was IS NULL OR was.fate <> 'accepted' OR was.duplicate_of IS NOT NULL)
