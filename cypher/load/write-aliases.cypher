// $rows: [{id, text, entity, region, from, until}], null where it holds everywhere or always. No rows.
UNWIND $rows AS row
MERGE (alias:Alias {id: row.id})
SET alias += row
