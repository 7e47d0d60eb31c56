// $question: id. One row for each article that raises it, by id: article, bulletin (ids).
MATCH (item:ReviewItem {question: $question})
MATCH (article:Article {id: item.article})-[:IN]->(bulletin:Bulletin)
RETURN DISTINCT article.id AS article, bulletin.id AS bulletin
ORDER BY article
