// $article, $ids: an article and entities that it no longer speaks of. No rows.
UNWIND $ids AS id
MATCH (:Article {id: $article})-[mention:MENTIONS]->(:Entity {id: id})
DELETE mention
