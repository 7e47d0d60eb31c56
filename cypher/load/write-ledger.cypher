// $rows: [{id, article, kind, text, start, end, code, message}], null where it has none. No rows.
UNWIND $rows AS row
MERGE (entry:LedgerEntry {id: row.id})
SET entry += row
