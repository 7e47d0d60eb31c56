// $name: STRING. $lineage: LIST<STRING>, ids of the place given and above, [] where none is given. $linked: STRING | null, the
// official name that the gazetteer reads it as. $firstDay, $lastDay: STRING | null, the day asked about.
// Binds node (null where the graph has no such body), how, place, placeName, from, until, successor: a row a reading, nearest
// first. how: OFFICIAL, ALIAS (everywhere), LOCAL (in the place given), PLACE_NEEDED, or GAZETTEER where only that reads it.
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
WITH collect({node: node, how: how, place: place, from: from, until: until, distance: distance}) AS readings
OPTIONAL MATCH (linked:Entity {id: 'institution:' + $linked})
UNWIND readings + CASE
  WHEN $linked IS NULL OR any(reading IN readings WHERE reading.node.name = $linked) THEN []
  ELSE [{node: linked, how: 'GAZETTEER', distance: 200}]
END AS reading
WITH reading, reading.node AS node
OPTIONAL MATCH (region:Entity {id: reading.place})
OPTIONAL MATCH (node)<-[change:SUCCEEDS]-(newer:Institution)
WHERE $lastDay IS NOT NULL AND change.on <= $lastDay
WITH node, reading.how AS how, reading.place AS place, region.name AS placeName, reading.from AS from, reading.until AS until,
  reading.distance AS distance, newer.name AS successor
ORDER BY distance, node.id
