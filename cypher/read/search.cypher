// $lucene: STRING, the escaped question. $words: STRING, the question as typed. $labels: LIST<STRING> | null.
// $lineage: LIST<STRING>, ids of the place given and above, [] where none is given. $first: INTEGER.
// Binds node, score, matched: a row a hit, best first. An alias that means the entity only elsewhere is no hit.
CALL db.index.fulltext.queryNodes('entityNames', $lucene, {limit: 1000}) YIELD node, score
WHERE $labels IS NULL OR any(label IN $labels WHERE label IN labels(node))
WITH node, score, [name IN [node.name] + coalesce(node.aliases, []) WHERE toLower(name) = toLower($words)] AS exact,
  [name IN [node.name] + coalesce(node.aliases, []) WHERE toLower(name) CONTAINS toLower($words)] AS containing
WHERE $lineage = [] OR size(exact) = 0 OR node.name = exact[0]
  OR EXISTS { MATCH (alias:Alias {entity: node.id}) WHERE alias.text IN exact AND (alias.region IS NULL OR alias.region IN $lineage) }
WITH node, score + CASE WHEN size(exact) > 0 THEN 100 WHEN size(containing) > 0 THEN 10 ELSE 0 END AS score,
  coalesce(exact[0], containing[0], node.name) AS matched
ORDER BY score DESC, node.id
LIMIT $first
