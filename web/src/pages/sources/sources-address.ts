import { type AddressValues, compact, numberOf, oneOf, textOf } from "../../address/values.ts";

export const sourceViews = ["bulletins", "import", "review"] as const;
export const ledgerKinds = ["UNREAD", "REFUSED", "OPEN"] as const;
export const reviewKinds = ["CLAIM", "NAME", "DUPLICATE"] as const;
export const reviewStates = ["PENDING", "ACCEPTED", "EDITED", "REJECTED", "MERGED", "ANY"] as const;

/**
 * `/sources?bulletin=bulletin:2020-12-shanghai&article=article:2020-12-shanghai%231&ledger=OPEN`: the bulletin that is
 * open, the article whose new entities are shown, the kind of what the bulletin did not yield; `pages` of the list.
 * `?view=import&job=…`: one file on its way. `?view=review&kind=NAME&state=ANY`: what waits for a reviewer, of the
 * bulletin or article if one is said.
 */
export function parseSourcesAddress(values: AddressValues) {
  return compact({
    view: oneOf(sourceViews, values.view),
    bulletin: textOf(values.bulletin),
    article: textOf(values.article),
    ledger: oneOf(ledgerKinds, values.ledger),
    job: textOf(values.job),
    kind: oneOf(reviewKinds, values.kind),
    state: oneOf(reviewStates, values.state),
    pages: numberOf(values.pages, 2, 200),
  });
}

export type SourcesAddress = ReturnType<typeof parseSourcesAddress>;
