// No parameters. One row for each id that a merged entity left behind: id, to.
MATCH (redirect:Redirect)
RETURN redirect.id AS id, redirect.to AS to
