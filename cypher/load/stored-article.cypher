// $article, $bulletin: ids. One row: what the graph now holds of the article, lists empty where it is new.
// article, bulletin: properties or null · mentions: [{entity, stated}] · evidence: [properties]
// supports: [{evidence, entity, property, value}] · ledger: [properties]
// reading: properties or null · questions: [properties]
OPTIONAL MATCH (article:Article {id: $article})
OPTIONAL MATCH (bulletin:Bulletin {id: $bulletin})
OPTIONAL MATCH (reading:Reading {id: $article})
RETURN
  properties(article) AS article,
  properties(bulletin) AS bulletin,
  COLLECT {
    MATCH (article)-[mention:MENTIONS]->(entity:Entity)
    RETURN {entity: entity.id, stated: properties(mention)}
  } AS mentions,
  COLLECT {
    MATCH (article)<-[:FROM]-(evidence:Evidence)
    RETURN properties(evidence)
  } AS evidence,
  COLLECT {
    MATCH (article)<-[:FROM]-(evidence:Evidence)-[support:SUPPORTS]->(entity:Entity)
    RETURN {evidence: evidence.id, entity: entity.id, property: support.property, value: support.value}
  } AS supports,
  COLLECT {
    MATCH (entry:LedgerEntry {article: $article})
    RETURN properties(entry)
  } AS ledger,
  properties(reading) AS reading,
  COLLECT {
    MATCH (item:ReviewItem {article: $article})
    RETURN properties(item)
  } AS questions
