// $ids: quotations that the article no longer gives. No rows.
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
DETACH DELETE evidence
