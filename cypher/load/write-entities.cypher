// $rows: [{id, label, properties}], properties null where they go. No rows.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.label), entity += row.properties
