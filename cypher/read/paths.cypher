// $from, $to: STRING, ids. $first: INTEGER. The planner puts the types, the conditions of an edge and the greatest length in
// place of what stands here. Binds path: all shortest ones, in the order of the ids on them.
MATCH (start:Entity {id: $from}), (finish:Entity {id: $to})
MATCH path = ALL SHORTEST (start)((:Entity)-[step:ISSUED WHERE true]-(:Entity)){1,6}(finish)
WITH path
ORDER BY [node IN nodes(path) | node.id], [step IN relationships(path) | step.id]
LIMIT $first
