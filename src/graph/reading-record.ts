import type { Contribution } from "../model/contribution.ts";
import { reviewItemId } from "../model/id.ts";
import type { Reading, ReviewQuestion } from "../model/review.ts";
import { compareText } from "./fold-entity.ts";
import type { Stored } from "./stored-state.ts";
import { idsIn, type Said } from "./to-survivors.ts";

/**
 * What stands behind an article's part of the graph and can't be told from it, as properties of its Reading: what an
 * extractor read, as JSON, and what the article said before entities were merged. Null where there is neither.
 */
export function toReadingRecord(contribution: Contribution, survivors: Said): Stored | null {
  const { article, uncurated } = contribution;
  const isMerged = survivors.entities !== contribution.entities;
  if (!uncurated && !isMerged) return null;
  return {
    id: article.id,
    ...(uncurated && { reading: JSON.stringify(uncurated.reading) }),
    ...(isMerged && {
      said: toSaidText(contribution),
      ids: [...new Set(idsIn(contribution))].sort(),
    }),
  };
}

/** As JSON, its parts and their keys in order, so that the same said is the same text however it was come by. */
function toSaidText({ entities, relations, properties }: Said): string {
  const texts = (parts: readonly object[]) => parts.map(toOrdered).sort(compareText);
  const named = entities.map((entity) => {
    const aliases = [...entity.aliases].sort((a, b) => compareText(toOrdered(a), toOrdered(b)));
    return { ...entity, aliases };
  });
  return `{"entities":[${texts(named)}],"properties":[${texts(properties)}],"relations":[${texts(relations)}]}`;
}

function toOrdered(part: object): string {
  return JSON.stringify(part, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
      : value,
  );
}

/** What the extractor read, and what the article said before merges; null where the record holds none. */
export function fromReadingRecord(record: Stored | null): { reading: Reading | null; said: Said | null } {
  const parse = (json: unknown) => (typeof json === "string" ? JSON.parse(json) : null);
  return { reading: parse(record?.reading) as Reading | null, said: parse(record?.said) as Said | null };
}

/** A question as a node, one for each article that raises it; `article` is null for pairs of entities. */
export function toReviewRecord(question: ReviewQuestion, article: string | null): Stored & { readonly id: string } {
  const { id, claim, candidates, entities, ...asked } = question;
  const said = claim && {
    claim: JSON.stringify(claim),
    subject: nameOf(claim.subject),
    predicate: "property" in claim ? claim.property : claim.predicate,
    object: "property" in claim ? claim.value : nameOf(claim.object),
    method: claim.method,
    confidence: claim.confidence,
  };
  const properties = { ...asked, ...said, article, candidates: [...candidates], entities: [...entities] };
  return {
    id: reviewItemId(id, article),
    question: id,
    ...Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)),
  };
}

/** The reverse of `toReviewRecord`. */
export function fromReviewRecord(record: Stored): ReviewQuestion {
  const { question, kind, state, text, start, end, because, claim, place, candidates, entities } = record as Stored & {
    question: string;
    claim?: string;
  };
  return {
    id: question,
    claim: claim === undefined ? null : JSON.parse(claim),
    ...({ kind, state, text, because, candidates, entities } as Omit<ReviewQuestion, "id" | "claim">),
    start: (start as number | undefined) ?? null,
    end: (end as number | undefined) ?? null,
    place: (place as string | undefined) ?? null,
  };
}

function nameOf(end: { name?: string | undefined; text?: string | undefined }): string {
  return end.text ?? end.name ?? "";
}
