// $rows: [{id, from, to}]: relationships that nothing proves any more. No rows.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[relation]->(:Entity {id: row.to})
WHERE relation.id = row.id
DELETE relation
