import { type AddressValues, compact, numberOf, oneOf, textOf } from "../../address/values.ts";

export const ledgerKinds = ["UNREAD", "REFUSED", "OPEN"] as const;

/**
 * `/sources?bulletin=bulletin:2020-12-shanghai&article=article:2020-12-shanghai%231&ledger=OPEN`: the bulletin that is
 * open, the article whose new entities are shown, the kind of what the bulletin did not yield; `pages` of bulletins.
 */
export function parseSourcesAddress(values: AddressValues) {
  return compact({
    bulletin: textOf(values.bulletin),
    article: textOf(values.article),
    ledger: oneOf(ledgerKinds, values.ledger),
    pages: numberOf(values.pages, 2, 200),
  });
}

export type SourcesAddress = ReturnType<typeof parseSourcesAddress>;
