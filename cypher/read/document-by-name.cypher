// $id, $title, $documentNumber: STRING | null. Binds node: the one document that fits all that is given, or no row. A title
// goes before an alias of another document.
CALL () {
  MATCH (node:Entity {id: $id}) RETURN node
  UNION
  MATCH (node:Document {documentNumber: $documentNumber}) WHERE $id IS NULL RETURN node
  UNION
  MATCH (node:Entity {name: $title}) WHERE $id IS NULL AND $documentNumber IS NULL RETURN node
  UNION
  MATCH (alias:Alias {text: $title}) WHERE $id IS NULL AND $documentNumber IS NULL
  MATCH (node:Entity {id: alias.entity}) RETURN node
}
WITH node
WHERE node:Document AND ($title IS NULL OR node.name = $title OR $title IN node.aliases)
  AND ($documentNumber IS NULL OR node.documentNumber = $documentNumber)
WITH coalesce(node.name = $title, true) AS titled, collect(DISTINCT node) AS fitting
ORDER BY titled DESC
LIMIT 1
WITH fitting
WHERE size(fitting) = 1
WITH fitting[0] AS node
