-- Which reports has no night read yet, by the rules and the gazetteer of this one?
SELECT batch_inputs.*
FROM (SELECT batch, record FROM intake LEFT SEMI JOIN originals USING (reading) WHERE fate = 'accepted') AS wanted
JOIN batch_inputs USING (batch, record)
LEFT ANTI JOIN (SELECT reading FROM batch_readings WHERE kind = 'report') AS known USING (reading)
