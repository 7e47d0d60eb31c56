// No parameters. One row for each Region and Institution that an article mentions, and for each region in which an
// alias of an article holds, by id. The gazetteer's own articles don't count.
MATCH (bulletin:Bulletin)<-[:IN]-(:Article)-[mention:MENTIONS]->(entity:Entity)
WHERE bulletin.kind <> 'GAZETTEER'
UNWIND [use IN mention.aliases | split(use, '\t')[1]] +
       CASE WHEN entity:Region OR entity:Institution THEN [entity.id] ELSE [] END AS id
WITH DISTINCT id
WHERE id <> ''
RETURN id
ORDER BY id
