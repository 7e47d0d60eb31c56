import { type Gazetteer, regionLineage } from "./gazetteer.ts";
import type { BodyUse } from "./name-index.ts";
import { type Standing, standingOn, standings } from "./standing.ts";

/** Names that several places of a province have each for a body of their own: 高新区管委会, 师大, 市一医院, 儿童医院. */
const manyHaveOne =
  /管委会$|^(?:[师农医工财民科林海交矿地]大|理工大)$|^[省市县区]|^[一二三]?附[一二儿]?院$|^(?:总|[一二]?中心|儿童|肿瘤|妇产|胸科|肺科|妇产科|市立|人民|第[一二三四五六七八九十]人民|白求恩)医院$|^(?:科学院|新区|开发区)/;

/** A single body that the printed name may mean. */
export type BodyMatch = { readonly name: string; readonly use: BodyUse; readonly standing: Standing };

/** Single bodies called `surface` everywhere: several different names are an ambiguity. */
export function linkBodyEverywhere(gazetteer: Gazetteer, surface: string, date: string | null): BodyMatch[] {
  return standing(
    (gazetteer.names.bodies.get(surface) ?? []).filter(({ in: place }) => place === null),
    date,
  );
}

/**
 * Single bodies called `surface` near `place`: those of the smallest region around it, else those inside it (同济医院 in a
 * text about 湖北省 lies in 武汉市). A name of the state's bodies needs a text about the whole country.
 */
export function linkBodyNearby(
  gazetteer: Gazetteer,
  surface: string,
  place: string | null,
  date: string | null,
): BodyMatch[] {
  const uses = (gazetteer.names.bodies.get(surface) ?? []).filter(({ in: region }) => region !== null);
  if (place === null || uses.length === 0) return [];
  const lineage = regionLineage(gazetteer, place);
  const country = lineage.at(-1);
  for (const code of lineage) {
    if (code === country && place !== country) break;
    const here = uses.filter(({ in: region }) => region === code);
    if (here.length > 0) return standing(here, date);
  }
  if (place === country || manyHaveOne.test(surface)) return [];
  return standing(
    uses.filter(({ in: region }) => regionLineage(gazetteer, region as string).includes(place)),
    date,
  );
}

/** Curated bodies that institutions.jsonl calls `surface` in the very region `code` (市科委 in 310000). */
export function linkBodyCurated(gazetteer: Gazetteer, surface: string, code: string, date: string | null): BodyMatch[] {
  return standing(
    (gazetteer.names.bodies.get(surface) ?? []).filter((use) => use.curated && use.in === code),
    date,
  );
}

/** Those that stood best at the date, curated ones first; in a year of change the newer name. */
function standing(uses: readonly BodyUse[], date: string | null): BodyMatch[] {
  const all = uses.map((use) => ({ name: use.name, use, standing: standingOn(use, date) }));
  const best = standings.find((one) => all.some((match) => match.standing === one));
  const then = all.filter((match) => match.standing === best);
  const curated = then.filter(({ use }) => use.curated);
  const chosen = curated.length > 0 ? curated : then;
  const last = chosen
    .map(({ use }) => use.from ?? "")
    .sort()
    .at(-1);
  return chosen.filter(({ use }) => (use.from ?? "") === last);
}
