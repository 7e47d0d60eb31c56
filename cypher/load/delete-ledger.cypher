// $ids: entries that the article's ledger no longer has. No rows.
UNWIND $ids AS id
MATCH (entry:LedgerEntry {id: id})
DELETE entry
