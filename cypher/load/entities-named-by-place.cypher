// $ids: of regions. One row, ids: of the entities that have an alias in one of them.
MATCH (alias:Alias) WHERE alias.region IN $ids
RETURN collect(DISTINCT alias.entity) AS ids
