// $ids: of entities. One row for each id, in any order: id, label and name (null where the graph has none),
// aliases: [{text, region, place}], place being the name of the region in which the alias holds, null where the graph has none.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
RETURN
  id,
  head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
  entity.name AS name,
  COLLECT {
    MATCH (alias:Alias {entity: entity.id})
    OPTIONAL MATCH (region:Entity {id: alias.region})
    RETURN {text: alias.text, region: alias.region, place: region.name}
  } AS aliases
