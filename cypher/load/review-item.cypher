// $id: of a review item, or of the question that it asks. At most one row: item (properties).
CALL () {
  MATCH (item:ReviewItem {id: $id})
  RETURN item
  UNION
  MATCH (item:ReviewItem {question: $id})
  RETURN item
}
RETURN properties(item) AS item
LIMIT 1
