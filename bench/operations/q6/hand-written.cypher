// $id: STRING. One row: the person, the institutions led, the 10 newest documents of each and up to 5 goals of these.
MATCH (p:Entity {id: $id})
WHERE p:Person
RETURN p.id AS id, p.name AS name, COLLECT {
  MATCH (p)-[l:LEADS]->(i:Institution) WHERE l.planned IS NULL
  WITH i ORDER BY i.name, i.id LIMIT 5
  RETURN {id: i.id, name: i.name, documents: COLLECT {
    MATCH (i)-[r:ISSUED]->(d:Document) WHERE r.planned IS NULL
    WITH d ORDER BY d.knownOn DESC, d.id LIMIT 10
    RETURN {id: d.id, name: d.name, goals: COLLECT {
      MATCH (d)-[s:SETS]->(g:Provision) WHERE s.planned IS NULL AND g.kind = 'GOAL'
      WITH g ORDER BY g.ordinal, g.id LIMIT 5
      RETURN {id: g.id, text: g.text, deadline: g.deadline, metric: g.metric, value: g.value, unit: g.unit}
    }}
  }}
} AS institutions
