// $rows: [{evidence, entity, property}]: what a quotation that stays no longer proves. No rows.
UNWIND $rows AS row
MATCH (:Evidence {id: row.evidence})-[support:SUPPORTS {property: row.property}]->(:Entity {id: row.entity})
DELETE support
