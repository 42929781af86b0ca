-- Of which records does this night make something else than the release before?
WITH looked_at AS (
  SELECT * FROM intake_read
  UNION ALL
  SELECT * EXCEPT (copy_of, reach), reach, struct(fate, detail, duplicate_of, copy_of, figures)
  FROM carried_intake AS known LEFT SEMI JOIN alike
    ON known.batch = alike.batch AND known.filed = alike.filed AND xxhash64(known.record) = alike.record
  LEFT ANTI JOIN intake_read USING (batch, record)
),
told AS (
  SELECT
    looked_at.* EXCEPT (reach, was),
    -- A copy of a near copy is one of its original too.
    coalesce(near_copies.original, looked_at.duplicate_of) AS copy_of,
    looked_at.reach, looked_at.was
  FROM looked_at LEFT JOIN near_copies
    ON looked_at.fate = 'accepted' AND coalesce(looked_at.duplicate_of, looked_at.report_id) = near_copies.report_id
)
SELECT *
FROM told
WHERE was IS NULL
  OR NOT (struct(was.fate, was.detail, was.duplicate_of, was.copy_of) <=> struct(fate, detail, duplicate_of, copy_of))
