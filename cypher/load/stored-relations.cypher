// $relations: [{id, from, to}] with the ids of both ends; $article: the article that is being loaded, whose own
// evidence is left out. One row for each relationship that the graph holds, in any order: id, properties,
// evidence: [{article, publishedOn, bulletinKind, evidence, confidence, state}]; state as JSON, see write-evidence.
UNWIND $relations AS wanted
MATCH (:Entity {id: wanted.from})-[relation]->(:Entity {id: wanted.to})
WHERE relation.id = wanted.id
RETURN
  wanted.id AS id,
  properties(relation) AS properties,
  COLLECT {
    UNWIND relation.evidence AS evidenceId
    MATCH (evidence:Evidence {id: evidenceId})-[:FROM]->(article:Article)-[:IN]->(bulletin:Bulletin)
    WHERE article.id <> $article
    WITH evidence, article, bulletin,
         [i IN range(0, size(evidence.supports) - 1) WHERE evidence.supports[i] = wanted.id | evidence.states[i]] AS states
    WHERE size(states) > 0
    RETURN {
      article: article.id,
      publishedOn: article.publishedOn,
      bulletinKind: bulletin.kind,
      evidence: evidence.id,
      confidence: evidence.confidence,
      state: states[0]
    }
  } AS evidence
