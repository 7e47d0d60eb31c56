// $name: STRING. $lineage: LIST<STRING>, ids of the place given and above, [] where none is given.
// $firstDay, $lastDay: STRING | null, the day asked about. Binds node, how, place, placeName, from, until, successor:
// a row a reading, nearest first. how: OFFICIAL, ALIAS (everywhere), LOCAL (in the place given) or PLACE_NEEDED.
CALL () {
  MATCH (node:Entity {id: 'institution:' + $name})
  RETURN node, 'OFFICIAL' AS how, null AS place, null AS from, null AS until, 0 AS distance
  UNION ALL
  MATCH (alias:Alias {text: $name})
  WHERE alias.region IS NULL OR alias.region IN $lineage OR $lineage = []
  MATCH (node:Entity {id: alias.entity})
  WHERE node:Institution
  RETURN node, CASE WHEN alias.region IS NULL THEN 'ALIAS' WHEN $lineage = [] THEN 'PLACE_NEEDED' ELSE 'LOCAL' END AS how,
    alias.region AS place, alias.from AS from, alias.until AS until,
    coalesce([i IN range(0, size($lineage) - 1) WHERE $lineage[i] = alias.region][0], 100) AS distance
}
WITH node, how, place, from, until, distance
WHERE $lastDay IS NULL OR (coalesce(from, '') <= $lastDay AND coalesce(until, '9999') + '~' >= $firstDay)
OPTIONAL MATCH (region:Entity {id: place})
OPTIONAL MATCH (node)<-[change:SUCCEEDS]-(newer:Institution)
WHERE $lastDay IS NOT NULL AND change.on <= $lastDay
WITH node, how, place, region.name AS placeName, from, until, distance, newer.name AS successor
ORDER BY distance, node.id
