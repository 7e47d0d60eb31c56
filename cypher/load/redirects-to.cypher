// $id. One row for each id that leads to it, over other ids too.
MATCH (redirect:Redirect {to: $id})
RETURN redirect.id AS id
