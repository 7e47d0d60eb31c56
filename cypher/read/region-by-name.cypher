// $code, $name: STRING | null. Binds node: the one region that fits all that is given, or no row.
CALL () {
  MATCH (node:Region {code: $code}) RETURN node
  UNION
  MATCH (node:Region {name: $name}) WHERE $code IS NULL RETURN node
  UNION
  MATCH (alias:Alias {text: $name}) WHERE $code IS NULL
  MATCH (node:Entity {id: alias.entity}) WHERE node:Region
  RETURN node
}
WITH node
WHERE node:Region AND ($name IS NULL OR node.name = $name OR $name IN node.aliases)
WITH collect(DISTINCT node) AS fitting
WHERE size(fitting) = 1
WITH fitting[0] AS node
