// $words: STRING of one character, which bigrams can't find. $labels: LIST<STRING> | null. $lineage: unused here. $first: INTEGER.
// Binds node, score, matched: a row a hit, shortest name first.
MATCH (node:Entity)
WHERE node.name CONTAINS $words AND ($labels IS NULL OR any(label IN $labels WHERE label IN labels(node)))
WITH node, 1.0 / size(node.name) AS score, node.name AS matched
ORDER BY score DESC, node.id
LIMIT $first
