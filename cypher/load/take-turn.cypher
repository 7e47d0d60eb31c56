// No parameters, no rows. Waits until no other transaction loads: removing a property locks the node, also where it has none.
MATCH (turn:Migration {id: 'V001'})
REMOVE turn.turn
