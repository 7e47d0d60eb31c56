// No parameters, no rows. Waits until no other transaction loads: to remove a property locks the node, also where it has
// none, as long as an index knows the property's name. Nothing is written.
MATCH (turn:Migration {id: 'V001'})
REMOVE turn.question
