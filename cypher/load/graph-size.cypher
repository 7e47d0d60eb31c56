// No parameters. One row: how many entities and how many relationships between them the graph holds.
RETURN
  COUNT { (:Entity) } AS entities,
  COUNT { ()-[]->() } - COUNT { ()-[:IN]->() } - COUNT { ()-[:FROM]->() } - COUNT { ()-[:MENTIONS]->() }
    - COUNT { ()-[:SUPPORTS]->() } AS relations
