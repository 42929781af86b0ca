-- What became of every input of the weeks that this night touches?
SELECT *
FROM touched_intake LEFT ANTI JOIN moved ON touched_intake.batch = moved.batch AND touched_intake.record = moved.record
UNION ALL
SELECT moved.* EXCEPT (reach, was), reaches.reach
FROM moved LEFT JOIN reaches
  ON moved.report_id = reaches.report_id AND moved.fate = 'accepted' AND moved.copy_of IS NULL
