-- Does everything that came in come out again, as something?
SELECT
  (SELECT coalesce(sum(rows), 0) FROM carried_tallies WHERE place = 'intake') AS carried,
  (SELECT count(*) FROM new_inputs) AS new,
  coalesce(sum(rows) FILTER (WHERE place = 'reports'), 0) AS reports_accepted,
  coalesce(sum(rows) FILTER (WHERE place = 'reports' AND kind = 'copy'), 0) AS copies,
  coalesce(sum(rows) FILTER (WHERE place = 'rejects' AND kind = 'input'), 0) AS inputs_rejected,
  coalesce(sum(rows) FILTER (WHERE place = 'rejects' AND kind = 'duplicate'), 0) AS duplicates,
  coalesce(sum(total) FILTER (WHERE place = 'intake'), 0) AS candidates_seen,
  coalesce(sum(rows) FILTER (WHERE place = 'claims'), 0) AS claims,
  coalesce(sum(rows) FILTER (WHERE place = 'rejects' AND kind = 'number'), 0) AS candidates_rejected
FROM tallies
