-- Does everything that came in come out again, as something?
SELECT
  (SELECT count(*) FROM carried_intake) + (SELECT count(*) FROM new_inputs) AS inputs_read,
  (SELECT count(*) FROM reports) AS reports_accepted,
  (SELECT count(*) FROM reports WHERE duplicate_of IS NOT NULL) AS copies,
  (SELECT count(*) FROM rejects WHERE kind = 'input') AS inputs_rejected,
  (SELECT count(*) FROM rejects WHERE kind = 'duplicate') AS duplicates,
  (SELECT coalesce(sum(candidates), 0) FROM whole_intake WHERE fate = 'accepted' AND copy_of IS NULL) AS candidates_seen,
  (SELECT count(*) FROM claims) AS claims,
  (SELECT count(*) FROM rejects WHERE kind = 'number') AS candidates_rejected
