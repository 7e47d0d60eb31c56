// $words: STRING of one character, which bigrams can't find. $labels: LIST<STRING> | null.
// $lineage: LIST<STRING>, ids of the place given and above, [] where none is given. $first: INTEGER.
// Binds node, score, matched: a row a hit, shortest name first. An alias that means the entity only elsewhere is no hit.
// Many names hold a frequent character: those that begin with it are taken in their order, of the others the first found.
CALL () {
  MATCH (node:Entity)
  WHERE node.name STARTS WITH $words AND ($labels IS NULL OR any(label IN $labels WHERE label IN labels(node)))
  WITH node ORDER BY node.name LIMIT 500
  RETURN node, node.name AS name
  UNION
  MATCH (node:Entity)
  WHERE node.name CONTAINS $words AND ($labels IS NULL OR any(label IN $labels WHERE label IN labels(node)))
  WITH node LIMIT 2000
  RETURN node, node.name AS name
  UNION
  MATCH (alias:Alias)
  WHERE alias.text CONTAINS $words AND ($lineage = [] OR alias.region IS NULL OR alias.region IN $lineage)
  WITH alias LIMIT 2000
  MATCH (node:Entity {id: alias.entity})
  WHERE $labels IS NULL OR any(label IN $labels WHERE label IN labels(node))
  RETURN node, alias.text AS name
}
WITH node, name
ORDER BY size(name), name
WITH node, collect(name)[0] AS matched
WITH node, 1.0 / size(matched) AS score, matched
ORDER BY score DESC, node.id
LIMIT $first
