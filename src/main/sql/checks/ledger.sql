-- Which bulletins tell of more weapons that were stopped, hit or flew on than were launched?
SELECT 'claims' AS place, what FROM oddities WHERE check = 'ledger'
