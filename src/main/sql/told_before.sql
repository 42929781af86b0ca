-- In which weeks may the release before know what a new record tells?
SELECT DISTINCT filed FROM carried_keys WHERE told IN (SELECT xxhash64(told) FROM new_records)
