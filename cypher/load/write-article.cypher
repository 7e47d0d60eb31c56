// $article, $bulletin: their properties, null where one is not stated. No rows.
MERGE (bulletin:Bulletin {id: $bulletin.id})
SET bulletin += $bulletin
MERGE (article:Article {id: $article.id})
SET article += $article
MERGE (article)-[:IN]->(bulletin)
