// $rows: [{evidence, entity, property, value}]: quotations that prove a property of an entity. No rows.
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.evidence})
MATCH (entity:Entity {id: row.entity})
MERGE (evidence)-[support:SUPPORTS {property: row.property}]->(entity)
SET support.value = row.value
