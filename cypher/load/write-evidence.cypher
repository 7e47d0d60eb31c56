// $article: id; $rows: [{id, quote, start, end, method, patternVersion, confidence, supports, states}]. No rows.
// states is parallel to supports: what this quotation says of that relationship, as JSON.
MATCH (article:Article {id: $article})
UNWIND $rows AS row
MERGE (evidence:Evidence {id: row.id})
SET evidence += row
MERGE (evidence)-[:FROM]->(article)
