-- What was read in the reports that stand?
SELECT batch_readings.* FROM batch_readings LEFT SEMI JOIN originals ON batch_readings.reading = originals.reading
