-- What was read in the reports that stand?
SELECT batch_readings.*
FROM batch_readings
LEFT SEMI JOIN (
  SELECT originals.reading FROM originals LEFT ANTI JOIN near_copies ON originals.report_id = near_copies.report_id
) AS standing ON batch_readings.reading = standing.reading
