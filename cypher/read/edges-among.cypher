// $ids: LIST<STRING>, of entities. The planner puts the types and conditions of an edge in place of what stands here.
// Binds r: every edge from one of them to one of them, in the order of its id.
MATCH (a:Entity) WHERE a.id IN $ids
WITH collect(a) AS nodes
UNWIND nodes AS a
MATCH (a)-[r:ISSUED]->(b)
WHERE true
WITH r
ORDER BY r.id
