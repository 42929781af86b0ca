-- In which ISO 8601 week does a day lie?
CREATE OR REPLACE TEMPORARY FUNCTION iso_week(day DATE) RETURNS STRING
RETURN concat(extract(YEAROFWEEK FROM day), '-W', lpad(extract(WEEK FROM day), 2, '0'))
