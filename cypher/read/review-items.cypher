// $kind, $state, $article: what an item must be, null for any. One row an item, by article and place, pairs last: item.
MATCH (item:ReviewItem)
WHERE ($kind IS NULL OR item.kind = $kind)
  AND ($state IS NULL OR item.state = $state)
  AND ($article IS NULL OR item.article = $article)
RETURN properties(item) AS item
ORDER BY coalesce(item.article, '~'), coalesce(item.start, 0), item.id
