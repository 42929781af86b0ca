-- Which weeks does this night touch?
SELECT filed AS week FROM moved
UNION
SELECT explode(reach) FROM reaches
UNION
SELECT explode(reach) FROM moved WHERE was.fate = 'accepted' AND was.copy_of IS NULL
