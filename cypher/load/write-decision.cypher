// $decision: {id, kind, verdict, value, at}, value null where there is none. No rows.
MERGE (decision:Decision {id: $decision.id})
SET decision = $decision
