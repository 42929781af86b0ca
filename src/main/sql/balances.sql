-- Does everything that came in come out again, as something?
SELECT *
FROM (SELECT count(*) AS carried FROM carried_intake)
CROSS JOIN (SELECT count(*) AS new FROM new_inputs)
CROSS JOIN (SELECT count(*) AS reports_accepted, count(duplicate_of) AS copies FROM reports)
CROSS JOIN (
  SELECT
    count_if(kind = 'input') AS inputs_rejected,
    count_if(kind = 'duplicate') AS duplicates,
    count_if(kind = 'number') AS candidates_rejected
  FROM rejects
)
CROSS JOIN (
  SELECT coalesce(sum(candidates), 0) AS candidates_seen FROM whole_intake WHERE fate = 'accepted' AND copy_of IS NULL
)
CROSS JOIN (SELECT count(*) AS claims FROM claims)
