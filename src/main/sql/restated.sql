-- Which reports are read that were not in the release before, or the other way round?
SELECT DISTINCT report_id
FROM moved
WHERE (fate = 'accepted' AND copy_of IS NULL) OR (was.fate = 'accepted' AND was.copy_of IS NULL)
