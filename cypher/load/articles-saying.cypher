// $entity: id of a survivor; $was: an id that it has taken over. One row for each article that said $was, by id:
// article, bulletin (ids).
MATCH (:Entity {id: $entity})<-[:MENTIONS]-(article:Article)-[:IN]->(bulletin:Bulletin)
MATCH (reading:Reading {id: article.id})
WHERE $was IN reading.ids
RETURN article.id AS article, bulletin.id AS bulletin
ORDER BY article
