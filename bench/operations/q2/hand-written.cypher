// $region: STRING; $since: STRING, a full day. Rows: the 20 newest documents aimed at the region, with issuers and their leaders.
MATCH (:Entity {id: $region})<-[t:TARGETS]-(d:Document)
WHERE t.planned IS NULL AND d.knownOn + '~' >= $since
WITH DISTINCT d
ORDER BY d.knownOn DESC, d.id
LIMIT 20
RETURN d.id AS id, d.name AS name, d.knownOn AS knownOn, COLLECT {
  MATCH (d)<-[r:ISSUED]-(o) WHERE r.planned IS NULL
  WITH o ORDER BY o.name, o.id LIMIT 10
  RETURN {
    id: o.id, name: o.name,
    leaders: CASE WHEN o:Institution THEN COLLECT {
      MATCH (o)<-[l:LEADS]-(p:Person) WHERE l.planned IS NULL
      WITH p ORDER BY p.name, p.id LIMIT 5
      RETURN {id: p.id, name: p.name}
    } END
  }
} AS issuers
