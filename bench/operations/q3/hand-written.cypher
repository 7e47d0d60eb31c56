// $from, $to: STRING, ids. One row: of all shortest paths to 6 hops the first by the ids on it; none where there is none.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[:ISSUED|LEADS|HOLDS_POSITION|CO_BUILDS|SUPERVISES|HOSTED_BY|PART_OF|BASED_AT|GOVERNS|ORGANISES|PARTICIPATES_IN|TARGETS|SETS|RESPONSIBLE_FOR|REPORTS|LISTS|SUCCEEDS|CITES|BASED_ON|IMPLEMENTS|AMENDS|REPEALS|INTERPRETS|ACCOMPANIES*..6]-(b))
WHERE all(r IN relationships(path) WHERE r.planned IS NULL)
WITH path
ORDER BY [n IN nodes(path) | n.id], [r IN relationships(path) | r.id]
LIMIT 1
RETURN length(path) AS length, [n IN nodes(path) | {id: n.id, name: n.name}] AS nodes, COLLECT {
  UNWIND relationships(path) AS r
  RETURN {id: r.id, type: type(r), quotes: COLLECT { UNWIND r.evidence AS e MATCH (v:Evidence {id: e}) RETURN v.quote }}
} AS relations
