-- In which weeks were more weapons stopped, hit or flew on than were launched?
SELECT 'interceptions_by_region_week' AS place, concat_ws(' ', iso_week, region_code, side, weapon_family, claimant_side) AS what
FROM interceptions_by_region_week
WHERE launched_high < coalesce(intercepted_low, 0) + coalesce(suppressed_low, 0) + coalesce(neutralised_low, 0)
  + coalesce(hit_low, 0) + coalesce(left_airspace_low, 0) + coalesce(airborne_low, 0)
