// $ids of entities. One row for each pair that waits with one of them, or with one that the graph no longer holds: item
// (properties).
MATCH (item:ReviewItem {state: 'PENDING'})
WHERE item.kind = 'DUPLICATE'
  AND any(id IN item.entities WHERE id IN $ids OR NOT EXISTS { MATCH (:Entity {id: id}) })
RETURN properties(item) AS item
