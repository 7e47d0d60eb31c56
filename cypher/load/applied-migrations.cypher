// No parameters. One row for each migration that ran: id, name, checksum; by id.
MATCH (migration:Migration)
RETURN migration.id AS id, migration.name AS name, migration.checksum AS checksum
ORDER BY id
