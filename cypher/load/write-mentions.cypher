// $article: id; $rows: [{entity, stated}], stated all that the article says of it that needs no evidence. No rows.
MATCH (article:Article {id: $article})
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (article)-[mention:MENTIONS]->(entity)
SET mention = row.stated
