// $ids. One row for each that the graph holds: id, label, name.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, head([label IN labels(entity) WHERE label <> 'Entity']) AS label, entity.name AS name
