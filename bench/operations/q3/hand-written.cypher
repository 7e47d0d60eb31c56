// $from, $to: STRING, ids. One row: of all shortest paths to 6 hops the first by the ids on it; none where there is none.
// The shortest of any edges are sought first: where some hold none that is planned, they are the answer, and the search that
// checks no edge takes half the time.
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
CALL (a, b) {
  MATCH path = allShortestPaths((a)-[:ISSUED|LEADS|HOLDS_POSITION|CO_BUILDS|SUPERVISES|HOSTED_BY|PART_OF|BASED_AT|GOVERNS|ORGANISES|PARTICIPATES_IN|TARGETS|SETS|RESPONSIBLE_FOR|REPORTS|LISTS|SUCCEEDS|CITES|BASED_ON|IMPLEMENTS|AMENDS|REPEALS|INTERPRETS|ACCOMPANIES*..6]-(b))
  WITH path
  WHERE all(r IN relationships(path) WHERE r.planned IS NULL)
  WITH path
  ORDER BY [n IN nodes(path) | n.id], [r IN relationships(path) | r.id]
  LIMIT 1
  RETURN collect(path) AS firm
}
CALL (a, b, firm) {
  UNWIND firm AS path
  RETURN path
  UNION ALL
  WITH * WHERE size(firm) = 0
  MATCH path = allShortestPaths((a)-[:ISSUED|LEADS|HOLDS_POSITION|CO_BUILDS|SUPERVISES|HOSTED_BY|PART_OF|BASED_AT|GOVERNS|ORGANISES|PARTICIPATES_IN|TARGETS|SETS|RESPONSIBLE_FOR|REPORTS|LISTS|SUCCEEDS|CITES|BASED_ON|IMPLEMENTS|AMENDS|REPEALS|INTERPRETS|ACCOMPANIES*..6]-(b))
  WHERE all(r IN relationships(path) WHERE r.planned IS NULL)
  RETURN path
}
WITH path
ORDER BY [n IN nodes(path) | n.id], [r IN relationships(path) | r.id]
LIMIT 1
RETURN length(path) AS length, [n IN nodes(path) | {id: n.id, name: n.name}] AS nodes, COLLECT {
  UNWIND relationships(path) AS r
  RETURN {id: r.id, type: type(r), quotes: COLLECT { UNWIND r.evidence AS e MATCH (v:Evidence {id: e}) RETURN v.quote }}
} AS relations
