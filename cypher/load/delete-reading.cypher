// $article: one that nobody but people read. No rows.
MATCH (reading:Reading {id: $article})
DELETE reading
