// $rows: [{id, type, from, to, properties}], from and to the ids of both ends, properties all of them. No rows.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[relation:$(row.type) {id: row.id}]->(to)
SET relation = row.properties
