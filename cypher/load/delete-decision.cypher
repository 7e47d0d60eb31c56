// $id: of an answer that is taken back. No rows.
MATCH (decision:Decision {id: $id})
DELETE decision
