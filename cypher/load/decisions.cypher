// No parameters. One row for each answer of a reviewer: id, kind, verdict, value.
MATCH (decision:Decision)
RETURN decision.id AS id, decision.kind AS kind, decision.verdict AS verdict, decision.value AS value
