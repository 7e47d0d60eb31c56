// Rows: label STRING, count INTEGER. The gazetteer's bulletin and articles are left out.
CALL () {
  MATCH (n:Institution) RETURN 'Institution' AS label, count(n) AS count
  UNION ALL MATCH (n:Person) RETURN 'Person' AS label, count(n) AS count
  UNION ALL MATCH (n:Document) RETURN 'Document' AS label, count(n) AS count
  UNION ALL MATCH (n:Region) RETURN 'Region' AS label, count(n) AS count
  UNION ALL MATCH (n:Initiative) RETURN 'Initiative' AS label, count(n) AS count
  UNION ALL MATCH (n:Sector) RETURN 'Sector' AS label, count(n) AS count
  UNION ALL MATCH (n:Audience) RETURN 'Audience' AS label, count(n) AS count
  UNION ALL MATCH (n:Provision) RETURN 'Provision' AS label, count(n) AS count
  UNION ALL MATCH (n:Statistic) RETURN 'Statistic' AS label, count(n) AS count
  UNION ALL MATCH (n:Bulletin) WHERE n.kind <> 'GAZETTEER' RETURN 'Bulletin' AS label, count(n) AS count
  UNION ALL MATCH (n:Article) WHERE NOT EXISTS { (n)-[:IN]->(:Bulletin {kind: 'GAZETTEER'}) } RETURN 'Article' AS label, count(n) AS count
  UNION ALL MATCH (n:Evidence) RETURN 'Evidence' AS label, count(n) AS count
}
RETURN label, count
