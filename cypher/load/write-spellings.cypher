// $rows: [{entity, spellings: [{id, entity, label, text, region, pinyin, initials}]}]: all that there are of each entity now.
// No rows.
UNWIND $rows AS row
CALL (row) {
  MATCH (old:Spelling {entity: row.entity})
  WHERE NOT old.id IN [spelling IN row.spellings | spelling.id]
  DELETE old
}
UNWIND row.spellings AS spelling
MERGE (written:Spelling {id: spelling.id})
SET written += spelling
