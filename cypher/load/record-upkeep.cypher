// $id: what is kept up; $version: INTEGER. No rows.
MERGE (upkeep:Upkeep {id: $id})
SET upkeep.version = $version
