// $question: the pair whose merge is taken back. One row: the id that led on, and where to.
MATCH (redirect:Redirect {question: $question})
WITH redirect, redirect.id AS id, redirect.to AS to
DELETE redirect
RETURN id, to
