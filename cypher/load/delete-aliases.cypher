// $ids: of aliases that nobody uses any more. No rows.
UNWIND $ids AS id
MATCH (alias:Alias {id: id})
DELETE alias
