// $id: STRING | null. $name: STRING | null, official or not. $lineage: LIST<STRING>, ids of the place given and of all above it,
// nearest first; [] where none is given. $linked: STRING | null, the official name that the gazetteer surely reads it as; it
// counts where the graph has no name of its own. Binds node: the one institution that is meant, or no row where several fit.
CALL () {
  MATCH (node:Entity {id: coalesce($id, 'institution:' + $name)})
  WHERE node:Institution
  RETURN node, -1 AS distance
  UNION ALL
  MATCH (alias:Alias {text: $name})
  WHERE $id IS NULL
    AND (alias.region IS NULL OR alias.region IN $lineage OR ($lineage = [] AND NOT left($name, 1) IN ['市', '省', '区', '县', '州', '旗']))
  MATCH (node:Entity {id: alias.entity})
  WHERE node:Institution
  RETURN node, coalesce([i IN range(0, size($lineage) - 1) WHERE $lineage[i] = alias.region][0], 100) AS distance
  UNION ALL
  MATCH (node:Entity {id: 'institution:' + $linked})
  WHERE $id IS NULL
  RETURN node, 200 AS distance
}
WITH node, min(distance) AS distance
WITH distance, collect(node) AS fitting
ORDER BY distance
LIMIT 1
WITH fitting
WHERE size(fitting) = 1
WITH fitting[0] AS node
