// $from, $to: STRING, ids. $first: INTEGER. The planner puts the types, the conditions of an edge and the greatest length in
// place of what stands here. Binds path: all shortest ones, in the order of the ids on them. allShortestPaths takes little
// more than half the time of ALL SHORTEST on the same graph, and checks the edges while it searches.
MATCH (start:Entity {id: $from}), (finish:Entity {id: $to})
MATCH path = allShortestPaths((start)-[:ISSUED*..6]-(finish))
WHERE all(step IN relationships(path) WHERE true)
WITH path
ORDER BY [node IN nodes(path) | node.id], [step IN relationships(path) | step.id]
LIMIT $first
