// $of: STRING, an id. $limit: INTEGER, greatest number of nodes. The planner repeats the part between the marks once for each
// step of depth, and puts the types and conditions of an edge in place of what stands here. Binds centre, nodes (nearest first,
// then by id; centre first), truncated.
MATCH (centre:Entity {id: $of})
WITH centre, [centre] AS nodes, [centre] AS rim
// step begins
CALL (nodes, rim) {
  UNWIND rim AS near
  MATCH (near)-[step:ISSUED WHERE true]-(far:Entity)
  WHERE NOT far IN nodes
  WITH DISTINCT far
  ORDER BY far.id
  LIMIT $limit
  RETURN collect(far) AS found
}
WITH centre, nodes + found AS nodes, found AS rim
// step ends
WITH centre, nodes[..$limit] AS nodes, size(nodes) > $limit AS truncated
