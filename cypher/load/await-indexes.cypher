// No parameters, no rows. Returns when every index is online, or fails after five minutes.
CALL db.awaitIndexes(300)
