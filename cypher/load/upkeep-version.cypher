// $id: what is kept up. One row where it was brought up to date once: version INTEGER.
MATCH (upkeep:Upkeep {id: $id})
RETURN upkeep.version AS version
