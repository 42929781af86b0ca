-- What was read in each report, and what did it amount to?
WITH stated AS (
  SELECT
    reading,
    max(candidates) AS candidates,
    sha2(array_join(array_sort(collect_list(concat_ws(
      '|', metric, low, best, coalesce(cast(high AS string), 'open'), role,
      coalesce(side, ''), victim_type, coalesce(weapon_family, ''), coalesce(claimant_side, ''),
      coalesce(region_code, ''), region_level, coalesce(place, ''), coalesce(cast(event_end AS string), '')
    )) FILTER (WHERE kind = 'claim')), ' '), 256) AS figures,
    count_if(kind = 'claim') AS claims
  FROM batch_readings LEFT SEMI JOIN originals USING (reading)
  GROUP BY reading
)
SELECT
  intake.* EXCEPT (figures, candidates, reach, was, changes),
  CASE
    WHEN intake.fate = 'accepted' AND intake.duplicate_of IS NULL
    THEN coalesce(intake.figures, CASE WHEN stated.claims > 0 THEN stated.figures END)
  END AS figures,
  coalesce(intake.candidates, stated.candidates) AS candidates,
  intake.reach, intake.was
FROM intake LEFT JOIN stated ON intake.reading = stated.reading
