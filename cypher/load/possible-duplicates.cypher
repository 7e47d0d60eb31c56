// $rows: [{id, lucene}], lucene a query for names that share its characters. One row for each entity of the same label
// that is called the same, is known by the other's name, or is called much alike: one, other (each as below), alias (null
// where it is not by an alias, else {region}: id of the place in which it holds, null where it does so everywhere).
// {id, label, name, unresolved, issuers: [names], posts: [{institution, title}]}
UNWIND $rows AS row
MATCH (one:Entity {id: row.id})
WHERE one:Institution|Person|Document|Initiative
CALL (one, row) {
  MATCH (other:Entity {name: one.name})
  RETURN other, null AS alias
  UNION
  MATCH (use:Alias {text: one.name})
  MATCH (other:Entity {id: use.entity})
  RETURN other, {region: use.region} AS alias
  UNION
  MATCH (use:Alias {entity: one.id})
  MATCH (other:Entity {name: use.text})
  RETURN other, {region: use.region} AS alias
  UNION
  CALL db.index.fulltext.queryNodes('entityNames', row.lucene, {limit: 5}) YIELD node AS other
  RETURN other, null AS alias
}
WITH one, other, alias
WHERE other.id <> one.id AND labels(other) = labels(one) AND NOT EXISTS { (one)-[:SUCCEEDS]-(other) }
CALL (one) {
  RETURN one {
    .id,
    .name,
    .unresolved,
    label: head([label IN labels(one) WHERE label <> 'Entity']),
    issuers: COLLECT { MATCH (one)<-[:ISSUED]-(issuer) RETURN issuer.name ORDER BY issuer.name },
    posts: COLLECT { MATCH (one)-[post:LEADS|HOLDS_POSITION]->(body) WITH body, post ORDER BY body.name, post.id RETURN {institution: body.name, title: post.title} }
  } AS first
}
CALL (other) {
  RETURN other {
    .id,
    .name,
    .unresolved,
    label: head([label IN labels(other) WHERE label <> 'Entity']),
    issuers: COLLECT { MATCH (other)<-[:ISSUED]-(issuer) RETURN issuer.name ORDER BY issuer.name },
    posts: COLLECT { MATCH (other)-[post:LEADS|HOLDS_POSITION]->(body) WITH body, post ORDER BY body.name, post.id RETURN {institution: body.name, title: post.title} }
  } AS second
}
RETURN first AS one, second AS other, alias
