// $id, $title, $documentNumber: STRING | null. Binds node: the one document that fits all that is given, or no row.
CALL () {
  MATCH (node:Entity {id: $id}) RETURN node
  UNION
  MATCH (node:Document {documentNumber: $documentNumber}) WHERE $id IS NULL RETURN node
  UNION
  MATCH (node:Entity {name: $title}) WHERE $id IS NULL AND $documentNumber IS NULL RETURN node
}
WITH node
WHERE node:Document AND ($title IS NULL OR node.name = $title) AND ($documentNumber IS NULL OR node.documentNumber = $documentNumber)
WITH collect(DISTINCT node) AS fitting
WHERE size(fitting) = 1
WITH fitting[0] AS node
