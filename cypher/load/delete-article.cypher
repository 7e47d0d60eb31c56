// $article, $bulletin: ids; what the article said went before. The bulletin goes with its last article. No rows.
MATCH (article:Article {id: $article})
DETACH DELETE article
WITH DISTINCT 1 AS deleted
MATCH (bulletin:Bulletin {id: $bulletin})
WHERE NOT EXISTS { (bulletin)<-[:IN]-(:Article) }
DELETE bulletin
