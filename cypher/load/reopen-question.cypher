// $question: id of a pair. What nobody but a reviewer asked is forgotten, the rest is open again. No rows.
MATCH (item:ReviewItem {question: $question})
FOREACH (asked IN CASE WHEN item.byHand THEN [] ELSE [item] END | SET asked.state = 'PENDING')
FOREACH (own IN CASE WHEN item.byHand THEN [item] ELSE [] END | DELETE own)
