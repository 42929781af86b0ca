-- Which wholes are smaller than the sum of their parts?
SELECT 'claims' AS place, what FROM oddities WHERE check = 'parts'
