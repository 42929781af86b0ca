-- Which bulletins tell of more weapons that were stopped, hit or flew on than were launched?
SELECT 'claims' AS place, concat_ws(' ', report_id, side, weapon_family, event_end) AS what
FROM claims
WHERE role = 'total' AND used_as <> 'none'
GROUP BY report_id, side, weapon_family, event_end
HAVING sum(best) FILTER (WHERE metric = 'launched')
  < sum(best) FILTER (WHERE metric IN ('intercepted', 'suppressed', 'neutralised', 'hit', 'left_airspace', 'airborne'))
