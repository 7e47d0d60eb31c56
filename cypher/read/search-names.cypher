// $search: MAP, one value so that its texts, long or short, share one plan: lucene, the escaped question; wholes, what a name may
// be exactly, and parts, what it may hold, both in lower case; linked, the official name that the gazetteer reads in it;
// latin, its letters as pinyin or initials are typed; within, the longest of them, looked for inside too, besideWithin the others;
// han, the Chinese that stands beside letters, the longest first: then latin and within are null and besideHan has the letters;
// labels; lineage, ids of the place given and above, [] where none is given. What there is not is null, a list is empty: a text
// that is null asks no index. $first: INTEGER.
// Binds node, score, matched, how: a row a hit, best first; how is null where matched itself tells. An alias that means the
// entity only elsewhere is no hit.
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $search.lucene, {limit: 1000}) YIELD node, score
  WHERE $search.labels IS NULL OR any(label IN $search.labels WHERE label IN labels(node))
  WITH node, score, [name IN [node.name] + coalesce(node.aliases, []) | {
    name: name,
    whole: toLower(name) IN $search.wholes,
    parts: size([part IN $search.parts WHERE toLower(name) CONTAINS part])
  }] AS names
  WITH node, score, reduce(best = names[0], name IN tail(names) |
    CASE WHEN best.whole OR (name.parts <= best.parts AND NOT name.whole) THEN best ELSE name END) AS best
  WHERE size($search.lineage) = 0 OR NOT best.whole OR best.name = node.name
    OR EXISTS {
      MATCH (alias:Alias {entity: node.id})
      WHERE alias.text = best.name AND (alias.region IS NULL OR alias.region IN $search.lineage)
    }
  RETURN node,
    CASE WHEN best.whole OR best.parts > 0 THEN best.name ELSE node.name END AS matched,
    CASE WHEN best.whole OR best.parts > 0 THEN null ELSE 'TEXT' END AS how,
    score + CASE WHEN best.whole THEN 100.0 ELSE 10.0 * best.parts / size($search.parts) END AS score
  UNION ALL
  MATCH (node:Entity {id: 'institution:' + $search.linked})
  WHERE $search.labels IS NULL OR 'Institution' IN $search.labels
  RETURN node, node.name AS matched, 'GAZETTEER' AS how, 95.0 AS score
  UNION ALL
  CALL () {
    MATCH (spelling:Spelling)
    USING RANGE INDEX spelling:Spelling(pinyin)
    WHERE spelling.pinyin STARTS WITH toString($search.latin)
      AND ($search.labels IS NULL OR spelling.label IN $search.labels)
      AND (size($search.lineage) = 0 OR spelling.region IS NULL OR spelling.region IN $search.lineage)
    WITH spelling ORDER BY spelling.pinyin, spelling.id LIMIT 100
    RETURN spelling, 'PINYIN' AS how, CASE WHEN spelling.pinyin = $search.latin THEN 90.0 ELSE 50.0 END AS score
    UNION ALL
    MATCH (spelling:Spelling)
    USING RANGE INDEX spelling:Spelling(initials)
    WHERE spelling.initials STARTS WITH toString($search.latin)
      AND ($search.labels IS NULL OR spelling.label IN $search.labels)
      AND (size($search.lineage) = 0 OR spelling.region IS NULL OR spelling.region IN $search.lineage)
    WITH spelling ORDER BY spelling.initials, spelling.id LIMIT 100
    RETURN spelling, 'INITIALS' AS how, CASE WHEN spelling.initials = $search.latin THEN 85.0 ELSE 45.0 END AS score
    UNION ALL
    MATCH (spelling:Spelling)
    WHERE spelling.pinyin CONTAINS toString($search.within)
      AND all(part IN $search.besideWithin WHERE spelling.pinyin CONTAINS part OR spelling.initials CONTAINS part)
      AND ($search.labels IS NULL OR spelling.label IN $search.labels)
      AND (size($search.lineage) = 0 OR spelling.region IS NULL OR spelling.region IN $search.lineage)
    WITH spelling LIMIT 2000
    WITH spelling ORDER BY size(spelling.text), spelling.id LIMIT 100
    RETURN spelling, 'PINYIN' AS how, 20.0 AS score
    UNION ALL
    MATCH (spelling:Spelling)
    WHERE spelling.text CONTAINS toString($search.han[0])
      AND all(part IN tail($search.han) WHERE spelling.text CONTAINS part)
      AND all(part IN $search.besideHan WHERE spelling.pinyin CONTAINS part OR spelling.initials CONTAINS part)
      AND ($search.labels IS NULL OR spelling.label IN $search.labels)
      AND (size($search.lineage) = 0 OR spelling.region IS NULL OR spelling.region IN $search.lineage)
    WITH spelling LIMIT 2000
    WITH spelling ORDER BY size(spelling.text), spelling.id LIMIT 100
    RETURN spelling, 'PINYIN' AS how, 20.0 AS score
  }
  MATCH (node:Entity {id: spelling.entity})
  RETURN node, spelling.text AS matched, how,
    score + 10.0 / size(spelling.text) + CASE WHEN spelling.region IN $search.lineage THEN 5.0 ELSE 0.0 END AS score
}
WITH node, score, matched, how
ORDER BY score DESC, matched
WITH node, collect({score: score, matched: matched, how: how})[0] AS best
WITH node, best.score AS score, best.matched AS matched, best.how AS how
ORDER BY score DESC, node.id
LIMIT $first
