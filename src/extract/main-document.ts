import type { EntityReference } from "../model/claim.ts";
import { documentTypeOf } from "./reading/find-documents.ts";
import type { Reading } from "./reading/read-article.ts";
import { sameTitle } from "./same-title.ts";

type MainDocument = Extract<EntityReference, { label: "Document" }> | null;

const found = new WeakMap<Reading, MainDocument>();

/** The document that a 公文 is: what it prints and issues below, else itself; null for news. */
export function mainDocument(reading: Reading): MainDocument {
  const known = found.get(reading);
  if (known !== undefined) return known;
  const main = findMainDocument(reading);
  found.set(reading, main);
  return main;
}

function findMainDocument({ article, documents }: Reading): MainDocument {
  const { document } = article;
  if (!document) return null;
  const name = document.issued ?? document.title.text;
  const own = documents.find((mention) => sameTitle(mention.name, name))?.name ?? name;
  return { label: "Document", name: own, type: documentTypeOf(name) };
}
