import type { Claim } from "../model/claim.ts";
import type { RefusalCode } from "../model/finding.ts";
import { quantityProblem } from "../model/quantity.ts";
import { claimableProperties, isLegalEnd, type RelationRule, relationRules } from "../model/vocabulary.ts";
import { locateQuote } from "./locate-quote.ts";

/** A claim that may enter the graph, with the offsets of its quotation, or the code and reason of its refusal. */
export type Judgement =
  | { readonly kind: "accepted"; readonly start: number; readonly end: number }
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly message: string };

/** Judges a claim against the text it was read from: quotation, legal ends and properties, quantities. */
export function checkClaim(claim: Claim, text: string): Judgement {
  return vocabularyProblem(claim) ?? quantityRefusal(claim) ?? placeQuote(claim, text);
}

function vocabularyProblem(claim: Claim): Judgement | null {
  if ("property" in claim) {
    const { label } = claim.subject;
    const known: readonly string[] = claimableProperties[label];
    if (known.includes(claim.property)) return null;
    return refuse(
      "ILLEGAL_PROPERTY",
      `expected ${known.join(" or ") || "no property"} of ${label}, but got ${claim.property}`,
    );
  }
  const { predicate, subject, object, properties } = claim;
  const rule: RelationRule = relationRules[predicate];
  if (!isLegalEnd(predicate, subject.label, object.label)) {
    const legal = rule.ends.map(([from, to]) => `${from.join("/")} → ${to.join("/")}`).join(" or ");
    return refuse("ILLEGAL_END", `expected ${predicate} from ${legal}, but got ${subject.label} → ${object.label}`);
  }
  const foreign = (["title", "role", "jointly", "on"] as const).filter(
    (property) => properties[property] !== undefined && !rule.properties.includes(property),
  );
  return foreign.length > 0 ? refuse("ILLEGAL_PROPERTY", `${predicate} does not carry ${foreign.join(", ")}`) : null;
}

function quantityRefusal(claim: Claim): Judgement | null {
  const ends = "property" in claim ? [claim.subject] : [claim.subject, claim.object];
  for (const end of ends) {
    if (end.label !== "Provision" && end.label !== "Statistic") continue;
    const problem = quantityProblem(end);
    if (problem) return refuse("BAD_NUMBER", `${end.text}: ${problem}`);
  }
  return null;
}

function placeQuote(claim: Claim, text: string): Judgement {
  const { quote } = claim.evidence;
  const match = locateQuote(text, claim.evidence);
  switch (match.kind) {
    case "found":
      return { kind: "accepted", start: match.start, end: match.end };
    case "absent":
      return refuse(
        "QUOTE_ABSENT",
        `expected a quotation that stands in the article, but «${quote}» does not; copy it from the text`,
      );
    case "ambiguous":
      return refuse(
        "QUOTE_AMBIGUOUS",
        `«${quote}» stands at ${match.starts.join(", ")}; lengthen the quotation or give start and end`,
      );
    case "misplaced":
      return refuse("OFFSETS_WRONG", `expected «${quote}» at its offsets, but there stands «${match.found}»`);
  }
}

function refuse(code: RefusalCode, message: string): Judgement {
  return { kind: "refused", code, message };
}
