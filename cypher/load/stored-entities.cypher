// $ids: entity ids; $article: the article that is being loaded, whose own words are left out. One row for each
// entity that the graph holds, in any order: id, properties, aliases: [properties],
// mentions: [{article, publishedOn, bulletinKind, stated}], supports: [{…, evidence, property, value, confidence}]
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id,
  properties(entity) AS properties,
  COLLECT {
    MATCH (alias:Alias {entity: id})
    RETURN properties(alias)
  } AS aliases,
  COLLECT {
    MATCH (entity)<-[mention:MENTIONS]-(article:Article)-[:IN]->(bulletin:Bulletin)
    WHERE article.id <> $article
    RETURN {
      article: article.id,
      publishedOn: article.publishedOn,
      bulletinKind: bulletin.kind,
      stated: properties(mention)
    }
  } AS mentions,
  COLLECT {
    MATCH (entity)<-[support:SUPPORTS]-(evidence:Evidence)-[:FROM]->(article:Article)-[:IN]->(bulletin:Bulletin)
    WHERE article.id <> $article
    RETURN {
      article: article.id,
      publishedOn: article.publishedOn,
      bulletinKind: bulletin.kind,
      evidence: evidence.id,
      property: support.property,
      value: support.value,
      confidence: evidence.confidence
    }
  } AS supports
