// $rows: [{id, question, kind, state, text, …}], all that an item says, absent where it does not. No rows.
UNWIND $rows AS row
MERGE (item:ReviewItem {id: row.id})
SET item = row
