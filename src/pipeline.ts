import { z } from "zod";
import { type Gazetteer, linkRegion, regionLineage } from "./link/gazetteer.ts";
import { linkInstitution } from "./link/link-institution.ts";
import { toPlace } from "./link/region-name.ts";
import { type Claim, ClaimsHeader, parseClaim } from "./model/claim.ts";
import type { ArticleRecord, BulletinRecord, Contribution } from "./model/contribution.ts";
import { CalendarDate } from "./model/date.ts";
import type { Refusal, RefusalCode } from "./model/finding.ts";
import { articleId, bulletinId, regionId } from "./model/id.ts";
import { InputError, type InputProblem } from "./model/input-error.ts";
import { contribute } from "./pipeline/contribute.ts";
import { splitBulletin } from "./source/split-bulletin.ts";

/** What is known of a bulletin beside its text; the JSON file of the same name. */
export const BulletinDescription = z.strictObject({
  title: z.string().min(1),
  kind: z.string().min(1),
  publishedOn: CalendarDate,
  /** Full name of the place in which its editor sits. */
  region: z.string().min(1),
});
export type BulletinDescription = z.infer<typeof BulletinDescription>;

/** A file as text with the name by which messages point at it. */
export type NamedText = { readonly file: string; readonly text: string };

/** A bulletin as records of the graph, its articles in order. */
export type ReadBulletin = {
  readonly slug: string;
  readonly bulletin: BulletinRecord;
  readonly articles: readonly ArticleRecord[];
};

/** Contributions in the order of the articles, and every claim that was refused with its reason. */
export type CuratedReading = { readonly contributions: readonly Contribution[]; readonly refusals: readonly Refusal[] };

/** The records of a bulletin; `slug` is its file's name without the ending. */
export function readBulletin(slug: string, text: string, description: BulletinDescription): ReadBulletin {
  const { title, kind, publishedOn } = description;
  return {
    slug,
    bulletin: { id: bulletinId(slug), title, kind, publishedOn },
    articles: splitBulletin(text).map((article) => ({ id: articleId(slug, article.ordinal), publishedOn, ...article })),
  };
}

/**
 * Curated claims files → what each article contributes to the graph. A claim that is refused is listed and left out;
 * the others go on. An article without a file contributes its text alone.
 *
 * @throws InputError where a file can't be attached to an article: HEADER_MALFORMED, UNKNOWN_ARTICLE, HEADLINE_DIFFERS,
 * ARTICLE_TWICE or UNKNOWN_PLACE
 */
export function readCurated(read: ReadBulletin, files: readonly NamedText[], gazetteer: Gazetteer): CuratedReading {
  const problems: InputProblem[] = [];
  const byArticle = new Map<string, { file: NamedText; header: ClaimsHeader; place: string }>();
  for (const file of files) {
    const attached = attach(file, read, gazetteer);
    if ("code" in attached) problems.push(attached);
    else if (byArticle.has(attached.article.id))
      problems.push({
        at: `${file.file}:1`,
        code: "ARTICLE_TWICE",
        message: `article ${attached.header.article} has another file, ${byArticle.get(attached.article.id)?.file.file}; merge them`,
      });
    else byArticle.set(attached.article.id, { file, ...attached });
  }
  if (problems.length > 0) throw new InputError(problems);

  const refusals: Refusal[] = [];
  const contributions = read.articles.map((article) => {
    const attached = byArticle.get(article.id);
    const context = { gazetteer, place: attached?.place ?? null, placeName: attached?.header.region ?? "" };
    const malformed: Refusal[] = [];
    const lines = attached ? parseLines(attached.file, malformed) : [];
    const claims = lines.map(({ claim }) => claim);
    const { contribution, refused } = contribute(read.bulletin, article, claims, context, {
      refusals: malformed,
    });
    refusals.push(...malformed);
    for (const { index, code, message } of refused) {
      const { line, claim } = lines[index] as ClaimLine;
      refusals.push({ code, message, file: attached?.file.file ?? "", line, quote: claim.evidence.quote });
    }
    return contribution;
  });
  return { contributions, refusals };
}

/** Ids of the region that a place name means and of all above it, itself first; [] where it means none or several. */
export function lineageOfPlace(gazetteer: Gazetteer, name: string): string[] {
  const code = placeCode(gazetteer, name);
  return code === null ? [] : regionLineage(gazetteer, code).map(regionId);
}

/** The official name of what a place calls `name` on a day, how sure that is and why; null where it stays open. */
export function readName(
  gazetteer: Gazetteer,
  name: string,
  place: string | null,
  on: string | null,
): { readonly name: string; readonly confidence: number; readonly because: string } | null {
  const code = place === null ? null : placeCode(gazetteer, place);
  if (place !== null && code === null) return null;
  const { name: official, confidence, because } = linkInstitution(name, { gazetteer, place: code, on });
  return official === null ? null : { name: official, confidence, because };
}

/** The region that a place name means, outer places before it allowed (上海市浦东新区); null where it means none or several. */
function placeCode(gazetteer: Gazetteer, name: string): string | null {
  const match = linkRegion(gazetteer, name.trim(), null);
  if (match.kind === "unknown") return toPlace(gazetteer, name.trim())?.code ?? null;
  return match.kind === "found" ? match.code : null;
}

/** A claim with the line that it stands on. */
type ClaimLine = { readonly line: number; readonly claim: Claim };

function attach(
  { file, text }: NamedText,
  read: ReadBulletin,
  gazetteer: Gazetteer,
): InputProblem | { article: ArticleRecord; header: ClaimsHeader; place: string } {
  const refuse = (code: string, message: string): InputProblem => ({ at: `${file}:1`, code, message });
  let input: unknown;
  try {
    input = JSON.parse(text.split("\n", 1)[0] ?? "");
  } catch (error) {
    return refuse(
      "HEADER_MALFORMED",
      `expected a header {"bulletin":…,"article":…,"headline":…,"region":…}: ${(error as Error).message}`,
    );
  }
  const header = ClaimsHeader.safeParse(input);
  if (!header.success) return refuse("HEADER_MALFORMED", z.prettifyError(header.error));
  const { bulletin, article: ordinal, headline, region } = header.data;
  const article = read.articles.find((candidate) => candidate.ordinal === ordinal);
  if (bulletin !== read.slug || !article)
    return refuse(
      "UNKNOWN_ARTICLE",
      `expected an article 1 to ${read.articles.length} of ${read.slug}, but got ${ordinal} of ${bulletin}`,
    );
  if (article.headline !== headline)
    return refuse(
      "HEADLINE_DIFFERS",
      `article ${ordinal} is headed «${article.headline}», but the file says «${headline}»`,
    );
  const place = linkRegion(gazetteer, region, null);
  if (place.kind !== "found" || place.name !== region)
    return refuse("UNKNOWN_PLACE", `expected the full name of one region of GB/T 2260, but got ${region}`);
  return { article, header: header.data, place: place.code };
}

function parseLines({ file, text }: NamedText, refusals: Refusal[]): ClaimLine[] {
  const claims: ClaimLine[] = [];
  for (const [i, source] of text.split("\n").entries()) {
    if (i === 0 || source.trim() === "") continue;
    const line = i + 1;
    const refuse = (message: string, code: RefusalCode = "CLAIM_MALFORMED") =>
      refusals.push({ code, message, file, line, quote: null });
    let input: unknown;
    try {
      input = JSON.parse(source);
    } catch (error) {
      refuse(`expected one JSON object on the line: ${(error as Error).message}`);
      continue;
    }
    const parsed = parseClaim(input);
    if (parsed.success) claims.push({ line, claim: parsed.data });
    else refuse(z.prettifyError(parsed.error), codeOfIssues(parsed.error));
  }
  return claims;
}

/** Dates and numbers have codes of their own; everything else is malformed. */
function codeOfIssues(error: z.ZodError): RefusalCode {
  const field = String(error.issues[0]?.path.at(-1));
  if (
    ["deadline", "asOf", "on", "from", "until", "value"].includes(field) &&
    error.issues[0]?.message.startsWith("expected a date")
  )
    return "BAD_DATE";
  if (["value", "upper", "ordinal"].includes(field)) return "BAD_NUMBER";
  return "CLAIM_MALFORMED";
}
