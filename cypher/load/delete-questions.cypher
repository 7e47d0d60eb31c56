// $ids: of review items that nobody asks any more. No rows.
UNWIND $ids AS id
MATCH (item:ReviewItem {id: id})
DELETE item
