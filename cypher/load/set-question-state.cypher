// $question: id; $state. No rows.
MATCH (item:ReviewItem {question: $question})
SET item.state = $state
