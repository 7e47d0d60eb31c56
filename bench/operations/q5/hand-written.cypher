// $lucene: STRING, the question to the index; $words: STRING, as typed. Rows: 20 hits, exact names first, then names that
// contain the words, then by score and id.
CALL db.index.fulltext.queryNodes('entityNames', $lucene, {limit: 1000}) YIELD node, score
WITH node, score,
  [name IN [node.name] + coalesce(node.aliases, []) WHERE toLower(name) = toLower($words)][0] AS exact,
  [name IN [node.name] + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS toLower($words)][0] AS containing
WITH node, coalesce(exact, containing, node.name) AS matched,
  score + CASE WHEN exact IS NOT NULL THEN 100 WHEN containing IS NOT NULL THEN 10 ELSE 0 END AS rank
ORDER BY rank DESC, node.id
LIMIT 20
RETURN matched, node.id AS id, node.name AS name, coalesce(node.aliases, []) AS aliases
