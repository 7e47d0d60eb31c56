// $ids of questions. One row for each that a reviewer answered: id, verdict, value.
UNWIND $ids AS id
MATCH (decision:Decision {id: id})
RETURN id, decision.verdict AS verdict, decision.value AS value
