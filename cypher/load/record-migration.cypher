// $id, $name, $checksum, $ms (how long it took). No rows. appliedAt is the server's clock, in UTC.
MERGE (migration:Migration {id: $id})
SET migration.name = $name,
    migration.checksum = $checksum,
    migration.ms = toInteger($ms),
    migration.appliedAt = toString(datetime({timezone: 'Z'}))
