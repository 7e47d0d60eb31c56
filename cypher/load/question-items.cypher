// $question: id. One row for each review item that asks it: id.
MATCH (item:ReviewItem {question: $question})
RETURN item.id AS id
