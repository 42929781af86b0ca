-- What does every report of the weeks that this night touches count by itself?
SELECT * FROM touched_statements LEFT ANTI JOIN restated ON touched_statements.report_id = restated.report_id
UNION ALL
SELECT * FROM new_statements
