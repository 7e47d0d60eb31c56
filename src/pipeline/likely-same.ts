import type { Gazetteer } from "../link/gazetteer.ts";
import { linkRegion, regionLineage } from "../link/gazetteer.ts";
import { comparePersons } from "../link/link-person.ts";
import { reasonToKeepApart } from "../link/never-merge.ts";
import { toPlace } from "../link/region-name.ts";
import { isAnaphor } from "../model/alias.ts";
import { regionId } from "../model/id.ts";
import type { EntityLabel } from "../model/vocabulary.ts";

/** An entity as far as it can be told from another. */
export type Comparable = {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly unresolved?: boolean | null;
  /** Names of those who issued the document. */
  readonly issuers: readonly string[];
  /** Posts of the person. */
  readonly posts: readonly { readonly institution: string; readonly title: string | null }[];
};

/**
 * Why two entities of one label may be one, as a Chinese sentence for a reviewer; null where there is no reason to ask.
 * `alias`: that one is known by the other's name, in the place with the id `region` or, null, everywhere.
 */
export function likelySame(
  gazetteer: Gazetteer,
  a: Comparable,
  b: Comparable,
  alias: { readonly region: string | null } | null,
): string | null {
  if (mustStayTwo(gazetteer, a, b) !== null) return null;
  const isAlike = toPlain(a.name) === toPlain(b.name);
  switch (a.label) {
    case "Person":
      return isAlike ? comparePersons(gazetteer, withPosts(a), withPosts(b)).because : null;
    case "Document":
      return isAlike ? sameDocument(a, b) : null;
    case "Initiative":
      return isAlike ? sameInitiative(gazetteer, a, b) : null;
    case "Institution":
      return isAlike ? sameName(gazetteer, a, b) : alias && sameAlias(gazetteer, a, b, alias.region);
    default:
      return null;
  }
}

/** Why two entities must stay two, whatever a reviewer says; null where nothing is known against it. */
export function mustStayTwo(
  gazetteer: Gazetteer,
  a: Pick<Comparable, "id" | "label" | "name">,
  b: Pick<Comparable, "id" | "label" | "name">,
): string | null {
  if (a.label === "Region") return `${a.name}与${b.name}是两个行政区划`;
  if (a.label !== "Institution") return null;
  const listed = reasonToKeepApart(gazetteer, a.name, b.name);
  if (listed !== null) return listed;
  const known = ({ id, name }: typeof a) => id.endsWith(`:${name}`) && gazetteer.institutionByName.has(name);
  return known(a) && known(b) && a.name !== b.name ? `机构库中${a.name}与${b.name}是两个机构` : null;
}

function sameDocument(a: Comparable, b: Comparable): string | null {
  if (isAnaphor(a.name) && isAnaphor(`《${a.name}》`)) return null; // 实施方案
  const shared = a.issuers.filter((name) => b.issuers.includes(name));
  if (shared.length > 0) return `标题相同，都由${shared.join("、")}发布`;
  return a.issuers.length === 0 || b.issuers.length === 0 ? "标题相同，其中一处没有写明发布机关" : null;
}

/** The same name at a place and at one around it may be one; at two places of equal right it is two. */
function sameInitiative(gazetteer: Gazetteer, a: Comparable, b: Comparable): string | null {
  const [here, there] = [placeInId(gazetteer, a), placeInId(gazetteer, b)];
  if (here === null || there === null) return "名称相同，其中一处不知所在地区";
  const nested = regionLineage(gazetteer, here).includes(there) || regionLineage(gazetteer, there).includes(here);
  return nested ? "名称相同，一处的地区包含另一处" : null;
}

/** Bodies of one name are one id unless one is not settled, or typography parts them. */
function sameName(gazetteer: Gazetteer, a: Comparable, b: Comparable): string | null {
  if (!a.unresolved && !b.unresolved) return `“${a.name}”与“${b.name}”写法只差标点`;
  const [here, there] = [placeInId(gazetteer, a), placeInId(gazetteer, b)];
  return here !== null && there !== null && here !== there ? null : `名称同为“${a.name}”，其中一处未能确定`;
}

function sameAlias(gazetteer: Gazetteer, a: Comparable, b: Comparable, region: string | null): string | null {
  if (region !== null && !liesIn(gazetteer, a, region) && !liesIn(gazetteer, b, region)) return null;
  const name = gazetteer.regionByCode.get(region?.slice("region:".length) ?? "")?.name;
  return `${name === undefined ? "" : `在${name}，`}“${a.name}”与“${b.name}”中有一个是另一个的别名`;
}

/** Whether the body belongs to the region or to one in it, as far as its id tells. */
function liesIn(gazetteer: Gazetteer, body: Comparable, region: string): boolean {
  const place = placeInId(gazetteer, body);
  return place !== null && regionLineage(gazetteer, place).map(regionId).includes(region);
}

/** Code of the place behind the @ of an id (initiative:某行动@乐山市); null where it names none. */
function placeInId(gazetteer: Gazetteer, { id }: Comparable): string | null {
  const place = /@([^@]+)$/.exec(id)?.[1];
  if (place === undefined || place.startsWith("article:")) return null;
  const match = linkRegion(gazetteer, place, null);
  return match.kind === "found" ? match.code : (toPlace(gazetteer, place)?.code ?? null);
}

function withPosts({ id, name, posts }: Comparable) {
  const at = id.slice(id.indexOf("@") + 1);
  const known = posts.some(({ institution }) => institution === at);
  return { name, posts: known ? posts : [...posts, { institution: at, title: null }] };
}

/** A name without what only typography adds: width, blanks, quotation marks, brackets, middle dots. */
function toPlain(name: string): string {
  return name.normalize("NFKC").replaceAll(/[\s《》〈〉“”"'‘’「」『』()·•・—-]/gu, "");
}
