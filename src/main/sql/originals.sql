-- Which reports are read, and which reading of each?
SELECT report_id, reading FROM intake WHERE fate = 'accepted' AND duplicate_of IS NULL
