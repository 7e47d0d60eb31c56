// $entity: id. One row for each article that mentions it, by id: article, bulletin (ids).
MATCH (:Entity {id: $entity})<-[:MENTIONS]-(article:Article)-[:IN]->(bulletin:Bulletin)
RETURN article.id AS article, bulletin.id AS bulletin
ORDER BY article
