-- What was read in the reports that stand?
SELECT batch_readings.*
FROM batch_readings
LEFT SEMI JOIN (SELECT reading FROM intake WHERE fate = 'accepted' AND copy_of IS NULL) AS standing
  ON batch_readings.reading = standing.reading
