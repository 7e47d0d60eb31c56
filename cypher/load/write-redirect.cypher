// $redirect: {id, to, question}. No rows.
MERGE (redirect:Redirect {id: $redirect.id})
SET redirect = $redirect
