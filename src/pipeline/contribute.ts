import { checkClaim } from "../evidence/check-claim.ts";
import { toLedger } from "../evidence/to-ledger.ts";
import { type LinkContext, linkClaims } from "../link/link-claims.ts";
import type { Claim } from "../model/claim.ts";
import type {
  AcceptedProperty,
  AcceptedRelation,
  ArticleRecord,
  BulletinRecord,
  Contribution,
  LinkedEntity,
  LocatedEvidence,
} from "../model/contribution.ts";
import type { Refusal, RefusalCode } from "../model/finding.ts";
import { evidenceId, relationId } from "../model/id.ts";
import { splitSentences } from "../source/split-sentences.ts";

/** What becomes of the claims of one article: the contribution, and those that were refused, in the order of judgement. */
export type Judged = {
  readonly contribution: Contribution;
  /** `index`: the claim's place among those given. */
  readonly refused: readonly { readonly index: number; readonly code: RefusalCode; readonly message: string }[];
};

type Span = { readonly start: number; readonly end: number };

/** What the ledger of the article takes into account beside the claims. */
export type Aside = {
  /** From before the judgement. */
  readonly refusals?: readonly Pick<Refusal, "code" | "message" | "quote">[];
  /** Names that stay open. */
  readonly open?: readonly Span[];
  /** Quotations of claims that wait for a reviewer: their sentences are not unread. */
  readonly waiting?: readonly Span[];
};

/** The one door into the graph, for curated and extracted claims alike: evidence first, then identity. */
export function contribute(
  bulletin: BulletinRecord,
  article: ArticleRecord,
  claims: readonly Claim[],
  context: LinkContext,
  { refusals = [], open = [], waiting = [] }: Aside = {},
): Judged {
  const refused: { index: number; code: RefusalCode; message: string }[] = [];
  const judged: { index: number; claim: Claim; start: number; end: number }[] = [];
  for (const [index, claim] of claims.entries()) {
    const judgement = checkClaim(claim, article.text);
    if (judgement.kind === "accepted") judged.push({ index, claim, start: judgement.start, end: judgement.end });
    else refused.push({ index, code: judgement.code, message: judgement.message });
  }
  const entities = new Map<string, LinkedEntity>();
  const relations = new Map<string, AcceptedRelation>();
  const properties = new Map<string, AcceptedProperty>();
  const linked = linkClaims(
    judged.map(({ claim }) => claim),
    context,
  );
  for (const [i, result] of linked.entries()) {
    const { index, claim, start, end } = judged[i] as (typeof judged)[number];
    if (result.kind === "refused") {
      refused.push({ index, code: result.code, message: result.message });
      continue;
    }
    const { method, patternVersion = null, confidence } = claim;
    const reading = { start, end, method, patternVersion, confidence };
    const evidence: LocatedEvidence = {
      id: evidenceId(article.id, { ...reading, patternVersion: patternVersion ?? undefined }),
      quote: claim.evidence.quote,
      ...reading,
    };
    const accepted =
      "property" in claim
        ? remember(properties, `${result.subject.id}\n${claim.property}\n${evidence.id}`, {
            entity: result.subject.id,
            property: claim.property,
            value: claim.value,
            evidence,
          })
        : rememberRelation(relations, result.subject.id, (result.object as LinkedEntity).id, claim, evidence);
    if (!accepted) {
      const message = "the same claim with the same quotation stands before; remove one";
      refused.push({ index, code: "DUPLICATE_CLAIM", message });
      continue;
    }
    for (const end of [result.subject, result.object]) if (end) mergeEntity(entities, end);
  }
  const accepted = { relations: [...relations.values()], properties: [...properties.values()] };
  const ledger = toLedger({
    text: article.text,
    sentences: splitSentences(article.text),
    quoted: [...[...accepted.relations, ...accepted.properties].map(({ evidence }) => evidence), ...waiting],
    refusals: [...refusals, ...refused.map((one) => ({ ...one, quote: (claims[one.index] as Claim).evidence.quote }))],
    open,
  });
  return { contribution: { bulletin, article, entities: [...entities.values()], ...accepted, ledger }, refused };
}

function rememberRelation(
  relations: Map<string, AcceptedRelation>,
  from: string,
  to: string,
  claim: Extract<Claim, { predicate: string }>,
  evidence: LocatedEvidence,
): boolean {
  const { predicate: type, properties } = claim;
  const id = relationId(type, from, to, properties);
  return remember(relations, `${id}\n${evidence.id}`, { id, type, from, to, properties, evidence });
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): boolean {
  if (map.has(key)) return false;
  map.set(key, value);
  return true;
}

/** One entity a contribution: aliases of its mentions together. */
function mergeEntity(entities: Map<string, LinkedEntity>, entity: LinkedEntity): void {
  const known = entities.get(entity.id);
  const aliases = [...(known?.aliases ?? [])];
  for (const use of entity.aliases) if (!aliases.some(({ alias }) => alias === use.alias)) aliases.push(use);
  entities.set(entity.id, { ...entity, aliases });
}
