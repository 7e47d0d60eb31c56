// $ids: entities that no article speaks of any more; whatever related to them went before. No rows.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
