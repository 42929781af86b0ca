-- Which reports has no night read yet, by the rules and the gazetteer of this one?
SELECT batch_inputs.*
FROM intake
JOIN batch_inputs ON intake.batch = batch_inputs.batch AND intake.record = batch_inputs.record
LEFT ANTI JOIN batch_readings ON batch_readings.reading = intake.reading AND batch_readings.kind = 'report'
WHERE intake.fate = 'accepted' AND intake.duplicate_of IS NULL
