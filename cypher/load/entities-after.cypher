// $after: id, '' at first. $limit: INTEGER. One row, ids: the next entities in the order of their ids.
MATCH (entity:Entity) WHERE entity.id > $after
WITH entity.id AS id ORDER BY id LIMIT $limit
RETURN collect(id) AS ids
