-- Who published the reports that this night's figures are made of, and when?
SELECT DISTINCT report_id, published_at, source FROM statements WHERE unused IS NULL
