// $bulletin: id. One row for each article that the graph holds of it, by id: properties of article and bulletin.
MATCH (article:Article)-[:IN]->(bulletin:Bulletin {id: $bulletin})
RETURN properties(article) AS article, properties(bulletin) AS bulletin
ORDER BY article.id
