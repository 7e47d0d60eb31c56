import { type Claim, type EntityReference, parseClaim } from "../model/claim.ts";
import type { Refusal } from "../model/finding.ts";
import type { Naming } from "../model/naming.ts";
import type { Reading } from "../model/review.ts";
import type { StatedEnd, Statement } from "./answer.ts";
import { instructionsVersion } from "./instructions.ts";

/** Where and when an article speaks, and what patterns have read of it. */
export type ArticleToRead = {
  readonly text: string;
  readonly headline: string | null;
  /** Code of the region that it is about; null where none is known. */
  readonly place: string | null;
  readonly publishedOn: string | null;
  readonly claims: readonly Claim[];
};

/** What a model said, as claims; what can't be one, with its reason; names that nothing settles. */
export type ModelClaims = {
  readonly claims: readonly Claim[];
  readonly open: Reading["open"];
  readonly refused: readonly Pick<Refusal, "code" | "message" | "quote">[];
};

/** How far a model is trusted: below the threshold from which claims enter the graph unseen. */
const confidence = 0.7;

const pointers = /^[该本我](?:[省市区县州局委院校所]|集团|公司|中心)$/; // 该市, 我省, 本院
const brackets = /^[《〈](.*)[》〉]$/; // 《意见》

class Unusable extends Error {
  readonly code: Refusal["code"];
  constructor(code: Refusal["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Turns what a model said into claims with official names. Names are the linker's: the model only says what is printed,
 * and what is not printed is refused. A fact that patterns have read already is left to them.
 */
export function toClaims(
  statements: readonly Statement[],
  article: ArticleToRead,
  model: string,
  naming: Naming,
): ModelClaims {
  const { text, place, publishedOn } = article;
  const known = new Set(article.claims.map(factOf));
  const described = new Map(article.claims.flatMap(endsOf).map((end) => [keyOf(end), end]));
  const claims: Claim[] = [];
  const open = new Map<string, Reading["open"][number]>();
  const refused: ModelClaims["refused"][number][] = [];

  const printed = (name: string): string => {
    const bare = name.trim().replace(brackets, "$1");
    if (bare !== "" && text.includes(bare)) return bare;
    throw new Unusable("NAME_ABSENT", `expected a name as printed in the article, but «${bare}» does not stand there`);
  };
  const body = (name: string, sentence: string): { name: string; mention: string } => {
    const mention = printed(name);
    if (pointers.test(mention))
      throw new Unusable("NAME_ABSENT", `expected the name that «${mention}» points to, but got the pointer itself`);
    const settled = naming.institution(mention, { place, on: publishedOn, sentence });
    const start = text.indexOf(mention);
    if (settled.name === null) open.set(mention, { mention, start, end: start + mention.length });
    return { name: settled.shown, mention };
  };
  const reference = (end: StatedEnd, sentence: string): unknown => {
    const { label } = end;
    switch (label) {
      case "Institution":
        return { label, ...body(end.name, sentence) };
      case "Person":
        return { label, name: printed(end.name), ...(end.at === null ? {} : { at: body(end.at, sentence).name }) };
      case "Region": {
        const mention = printed(end.name);
        const region = naming.region(mention, place);
        return region ? { label, name: region.name, code: region.code, mention } : { label, name: mention };
      }
      case "Document":
        return { label, name: printed(end.name), ...stated({ type: end.type }) };
      case "Provision": {
        const { name, kind, metric, comparator, value, upper, unit, deadline } = end;
        return { label, text: name, ...stated({ kind, metric, comparator, value, upper, unit, deadline }) };
      }
      case "Statistic": {
        const { name, metric, comparator, value, upper, unit } = end;
        return { label, text: name, ...stated({ metric, comparator, value, upper, unit }) };
      }
      default:
        return { label, name: printed(end.name) };
    }
  };

  for (const { quote, subject, predicate, object, property, value, title, role, planned } of statements) {
    const refuse = (code: Refusal["code"], message: string) => refused.push({ code, message, quote });
    try {
      const settled = (end: StatedEnd) => {
        const made = reference(end, quote) as EntityReference;
        return described.get(keyOf(made)) ?? made;
      };
      const claim = {
        subject: settled(subject),
        ...(property === null
          ? {
              predicate,
              object: object && settled(object),
              properties: stated({ title, role, planned: planned || null }),
            }
          : { property, value }),
        evidence: { quote },
        method: `llm:${model}`,
        patternVersion: instructionsVersion,
        confidence,
      };
      const parsed = parseClaim(claim);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        refuse("CLAIM_MALFORMED", `${issue?.path.join(".")}: ${issue?.message}`);
        continue;
      }
      if (known.has(factOf(parsed.data))) continue;
      claims.push(parsed.data);
    } catch (problem) {
      if (!(problem instanceof Unusable)) throw problem;
      refuse(problem.code, problem.message);
    }
  }
  return { claims, open: [...open.values()], refused };
}

function stated(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function endsOf(claim: Claim): EntityReference[] {
  return "property" in claim ? [claim.subject] : [claim.subject, claim.object];
}

function keyOf(end: { label: string; name?: string | undefined; text?: string | undefined }): string {
  return `${end.label}\n${end.text ?? end.name}`;
}

/** What a claim says, whoever read it: a figure by its metric and value, not by the words of whoever sums it up. */
function factOf(claim: Claim): string {
  const end = (one: EntityReference) =>
    (one.label === "Provision" || one.label === "Statistic") && one.value !== undefined
      ? [one.label, one.value, one.unit].join("\n")
      : keyOf(one);
  const said =
    "property" in claim ? [claim.property] : [claim.predicate, end(claim.object), claim.properties.role ?? ""];
  return [keyOf(claim.subject), ...said].join("\n");
}
