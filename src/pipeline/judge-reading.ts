import type { Gazetteer } from "../link/gazetteer.ts";
import { linkInstitution } from "../link/link-institution.ts";
import { placeNameOf } from "../link/region-name.ts";
import { type Claim, parseClaim } from "../model/claim.ts";
import type { ArticleRecord, BulletinRecord, Contribution } from "../model/contribution.ts";
import type { Refusal } from "../model/finding.ts";
import { claimQuestionId, nameQuestionId } from "../model/id.ts";
import type { Decision, Reading, ReviewQuestion } from "../model/review.ts";
import { contribute } from "./contribute.ts";
import { renameBodies } from "./rename-bodies.ts";

export type ReviewContext = {
  readonly gazetteer: Gazetteer;
  /** What reviewers said before, by id of the question. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Claims less certain than this wait for a reviewer, 0 to 1. */
  readonly reviewBelow: number;
};

/** What an extracted article contributes once reviewers and the door have had their say. */
export type JudgedReading = {
  /** With the reading itself and all questions that it raises, answered or not. */
  readonly contribution: Contribution;
  /** `question`: the id under which the claim is, or would be, asked about. */
  readonly refusals: readonly (Pick<Refusal, "code" | "message" | "quote"> & { readonly question: string })[];
};

type OpenName = Reading["open"][number];

/**
 * Takes an extractor's claims through the same door as curated ones.
 *
 * A claim that a reviewer rejected stays out, an edited one comes as edited, one below the threshold waits. A name that
 * nothing settles keeps its printed form and an identity of its own within its place, until a reviewer says whom it
 * means (EDITED), that it is a name in full (ACCEPTED), or that it is none (REJECTED: claims with it stay out).
 */
export function judgeReading(
  bulletin: BulletinRecord,
  article: ArticleRecord,
  reading: Reading,
  { gazetteer, decisions, reviewBelow }: ReviewContext,
): JudgedReading {
  const { place, open } = reading;
  const placeName = place === null ? article.id : placeNameOf(gazetteer, place);
  const within = place ?? article.id;
  const verdictOn = (name: OpenName) => decisions.get(nameQuestionId(toPrinted(name.mention), within));
  const namesOf = (name: OpenName) => shownNames(reading.claims, toPrinted(name.mention));

  const unresolved = new Set<string>();
  const rejected = new Set<string>();
  const renamed = new Map<string, string>();
  const questions = new Map<string, ReviewQuestion>();
  for (const name of open) {
    const decision = verdictOn(name);
    for (const shown of namesOf(name)) {
      if (!decision) unresolved.add(shown);
      if (decision?.verdict === "REJECTED") rejected.add(shown);
      if (decision?.verdict === "EDITED" && decision.value !== null) renamed.set(shown, decision.value);
    }
    const printed = toPrinted(name.mention);
    const id = nameQuestionId(printed, within);
    if (questions.has(id)) continue;
    const sentence = sentenceAround(article.text, name.start, name.end);
    const { because, candidates } = linkInstitution(printed, { gazetteer, place, on: article.publishedOn, sentence });
    questions.set(id, {
      id,
      kind: "NAME",
      state: decision?.verdict ?? "PENDING",
      text: name.mention,
      start: name.start,
      end: name.end,
      because,
      claim: null,
      place: place === null ? null : placeName,
      candidates,
      entities: [],
    });
  }

  const entering: { claim: Claim; question: string }[] = [];
  const waiting: { start: number; end: number }[] = [];
  for (const claim of reading.claims) {
    const id = claimQuestionId(claim);
    const decision = decisions.get(id);
    const isSure = claim.confidence >= reviewBelow;
    if (!isSure || decision)
      questions.set(id, {
        id,
        kind: "CLAIM",
        state: decision?.verdict ?? "PENDING",
        text: claim.evidence.quote,
        start: claim.evidence.start ?? null,
        end: claim.evidence.end ?? null,
        because: `${claim.method}读出，可信度${claim.confidence}${isSure ? "" : `，低于${reviewBelow}`}`,
        claim,
        place: null,
        candidates: [],
        entities: [],
      });
    if (decision?.verdict === "REJECTED" || bodiesOf(claim).some((name) => rejected.has(name))) continue;
    if (decision?.verdict === "EDITED" && decision.value !== null) {
      const edited = parseClaim(JSON.parse(decision.value));
      if (edited.success) entering.push({ claim: edited.data, question: id });
    } else if (decision || isSure) entering.push({ claim: renameBodies(claim, renamed), question: id });
    else waiting.push({ start: claim.evidence.start ?? 0, end: claim.evidence.end ?? 0 });
  }

  const { contribution, refused } = contribute(
    bulletin,
    article,
    entering.map(({ claim }) => claim),
    { gazetteer, place, placeName, open: { names: unresolved, within: placeName } },
    { open: open.filter((name) => !verdictOn(name)), waiting, refusals: reading.refused ?? [] },
  );
  return {
    contribution: { ...contribution, uncurated: { reading, questions: [...questions.values()] } },
    refusals: refused.map(({ index, code, message }) => {
      const { claim, question } = entering[index] as (typeof entering)[number];
      return { code, message, quote: claim.evidence.quote, question };
    }),
  };
}

/** A printed name as questions know it: half-width, without blanks. */
function toPrinted(mention: string): string {
  return mention.normalize("NFKC").replaceAll(/\s/g, "");
}

/** The words from the stop before to the stop behind. */
function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(...["。", "！", "？", "\n"].map((stop) => text.lastIndexOf(stop, start - 1)));
  const stop = /[。！？\n]/.exec(text.slice(end, end + 500));
  return text.slice(Math.max(from + 1, start - 500), stop ? end + stop.index : end + 500);
}

function endsOf(claim: Claim) {
  return "property" in claim ? [claim.subject] : [claim.subject, claim.object];
}

function bodiesOf(claim: Claim): string[] {
  return endsOf(claim).flatMap((end) => (end.label === "Institution" ? [end.name] : []));
}

/** The names by which claims show a body that was printed so: a bare level is filled in there (市某办: 乐山市某办). */
function shownNames(claims: readonly Claim[], printed: string): Set<string> {
  const names = claims.flatMap(endsOf).flatMap((end) => {
    return end.label === "Institution" && toPrinted(end.mention ?? end.name) === printed ? [end.name] : [];
  });
  return new Set(names);
}
