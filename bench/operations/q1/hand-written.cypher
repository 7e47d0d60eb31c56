// $id: STRING. One row: the institution with its 20 newest documents, their issuers, target regions and quotations.
MATCH (i:Entity {id: $id})
WHERE i:Institution
RETURN i.id AS id, i.name AS name, COLLECT {
  MATCH (i)-[issued:ISSUED]->(d:Document)
  WHERE issued.planned IS NULL
  WITH issued, d
  ORDER BY d.knownOn DESC, d.id, issued.id
  LIMIT 20
  RETURN {
    id: d.id, name: d.name, knownOn: d.knownOn,
    issuers: COLLECT {
      MATCH (d)<-[r:ISSUED]-(o) WHERE r.planned IS NULL
      WITH o ORDER BY o.name, o.id LIMIT 10
      RETURN {id: o.id, name: o.name}
    },
    regions: COLLECT {
      MATCH (d)-[r:TARGETS]->(o:Region) WHERE r.planned IS NULL
      WITH o ORDER BY o.name, o.id LIMIT 10
      RETURN {id: o.id, name: o.name}
    },
    quotes: COLLECT { UNWIND issued.evidence AS e MATCH (v:Evidence {id: e}) RETURN v.quote }
  }
} AS documents
