-- What do the reports state that are read from now on, and when and by whom was it published?
SELECT batch_readings.*, moved.published_at, moved.source, moved.filed AS week_of_report
FROM batch_readings JOIN moved ON batch_readings.reading = moved.reading
WHERE batch_readings.kind = 'claim' AND moved.fate = 'accepted' AND moved.copy_of IS NULL
