// $ids. One row for each that a merged entity left behind: id, to.
UNWIND $ids AS id
MATCH (redirect:Redirect {id: id})
RETURN id, redirect.to AS to
