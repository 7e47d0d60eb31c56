// $bulletin: id. One row where the graph holds it: kind, and curated, true where people or the gazetteer wrote its claims.
MATCH (bulletin:Bulletin {id: $bulletin})
RETURN
  bulletin.kind AS kind,
  NOT EXISTS {
    MATCH (bulletin)<-[:IN]-(article:Article)
    MATCH (reading:Reading {id: article.id})
    WHERE reading.reading IS NOT NULL
  } AS curated
