-- Which reports state figures, and which state the same ones?
WITH stated AS (
  SELECT
    reading,
    sha2(array_join(array_sort(collect_list(concat_ws(
      '|', metric, low, best, coalesce(cast(high AS string), 'open'), role,
      coalesce(side, ''), victim_type, coalesce(weapon_family, ''), coalesce(claimant_side, ''),
      coalesce(region_code, ''), region_level, coalesce(place, ''), coalesce(cast(event_end AS string), '')
    ))), ' '), 256) AS figures
  FROM batch_readings
  WHERE kind = 'claim'
  GROUP BY reading
)
SELECT intake.report_id, intake.published_at, batch_inputs.signature, stated.figures
FROM intake
JOIN stated ON intake.reading = stated.reading
JOIN batch_inputs ON intake.batch = batch_inputs.batch AND intake.record = batch_inputs.record
WHERE intake.fate = 'accepted' AND intake.duplicate_of IS NULL AND batch_inputs.signature IS NOT NULL
