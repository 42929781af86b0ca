-- Which reports has no night read yet, by the rules and the gazetteer of this one?
SELECT reports.*, originals.reading
FROM reports
JOIN originals ON reports.report_id = originals.report_id
LEFT ANTI JOIN batch_readings ON batch_readings.reading = originals.reading AND batch_readings.kind = 'report'
