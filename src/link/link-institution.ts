import { type Gazetteer, type RegionEntry, regionLineage } from "./gazetteer.ts";
import { isCalled, type LevelWord, regionOfLevel, regionsNamed, splitLevel } from "./level-word.ts";
import { linkAgency } from "./link-agency.ts";
import { linkBodyCurated, linkBodyEverywhere, linkBodyNearby } from "./link-body.ts";
import { officialPrefix, regionInWords, splitPlace, tierOf } from "./region-name.ts";
import { isPartOfBody, namesItself, spelledOut } from "./spelled-out.ts";
import { type Standing, standingOn, standings, windowInWords } from "./standing.ts";

/** What decides whom a printed name means. */
export type NameContext = {
  readonly gazetteer: Gazetteer;
  /** Code of the region that the text is about, 100000 for matters of the whole country; null where it is unknown. */
  readonly place: string | null;
  /** Date of the text at any precision (2020, 2020-12, 2020-12-01); null where it is unknown. */
  readonly on: string | null;
  /** The sentence in which the name stands: it may say which district or city is meant. */
  readonly sentence?: string;
  /** Official names that the text has given before, in order. */
  readonly antecedents?: readonly string[];
};

/** An official full name, or null where it stays open, with the reason as a Chinese sentence. */
export type InstitutionLink = {
  readonly name: string | null;
  /** From 0 to 1; 0 where the name stays open. */
  readonly confidence: number;
  readonly because: string;
  /** Official names that came into question, the chosen one first. */
  readonly candidates: readonly string[];
};

/** Several official names of equal right, or one, with what led to them. */
type Reading = { readonly names: readonly string[]; readonly confidence: number; readonly because: string };

const wrapped = /^[“"「『(]([^“”"「」『』()]+)[”"」』)]$/; // “市科委”
const anaphor = /^(?:我|本|该|此|其|上述|这家|这一)(?![省市区县州盟旗])(?<kind>.+)$/; // 该局, 本院
const longestName = 60; // the longest official names have some forty characters
const generic =
  /^(?:人民)?(?:政府|法院|检察院|公安局|公安分局|分局|党委|委员会|办公室|人大|政协|纪委|政府办|党校|研究室|中心|总队|支队|宣传部|组织部|统战部|府|委|检察|检察机关|海关|(?:人民|中心|中医|中医院|儿童|肿瘤|胸科)?医院)$/;

/**
 * The official full name of the body that `surface` means in its text.
 *
 * Curated entries count before tables, a place that the name itself gives before the place of the text, the nearest
 * region of a level word (市, 省) before those above, names of the date before former ones. What these leave open stays
 * open: `name` is null and `because` says what is missing.
 */
export function linkInstitution(surface: string, context: NameContext): InstitutionLink {
  const spaced = surface.normalize("NFKC").replaceAll(/\s/g, "");
  const printed = wrapped.exec(spaced)?.[1] ?? spaced;
  if (printed === "") return open("没有写出名称");
  if (printed.length > longestName) return open(`名称超过${longestName}字，不像机构名称`);
  const reading =
    asOfficial(printed, context) ??
    byAntecedent(printed, context, anaphor) ??
    byName(printed, context) ??
    byLevel(printed, context) ??
    byNearby(printed, context) ??
    byPlace(printed, context) ??
    byNearbyOpen(printed, context) ??
    byAntecedent(printed, context) ??
    byOwnPlace(printed, context) ??
    byCounty(printed, context) ??
    byZone(printed, context) ??
    byOwner(printed, context) ??
    inFull(printed, context);
  if (!reading) return open(`机构库不认识“${printed}”，且无法据地点和前文断定`);
  const [name] = reading.names;
  if (reading.names.length !== 1 || name === undefined) return { ...open(reading.because), candidates: reading.names };
  return { name, confidence: reading.confidence, because: reading.because, candidates: [name] };
}

function open(because: string): InstitutionLink {
  return { name: null, confidence: 0, because, candidates: [] };
}

function leftOpen(because: string, names: readonly string[] = []): Reading {
  return { names: names.length === 1 ? [] : names, confidence: 0, because };
}

/** The printed name is an official one already; a former one may live on as a short name (交通部 for 交通运输部). */
function asOfficial(printed: string, { gazetteer, on }: NameContext): Reading | null {
  const windows = gazetteer.names.official.get(printed);
  if (!windows) return null;
  const matches = windows.map((use) => ({ name: printed, use, standing: standingOn(use, on) }));
  const [best] = matches.sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
  const outlived = best?.standing !== "then" && linkBodyEverywhere(gazetteer, printed, on)[0]?.standing === "then";
  return best && !outlived ? judge(printed, [best], 1, on, () => `“${printed}”就是机构库中的全称`) : null;
}

/** A name that means one body everywhere: 国家卫健委, 复旦. */
function byName(printed: string, context: NameContext): Reading | null {
  const { gazetteer, on } = context;
  const matches = linkBodyEverywhere(gazetteer, printed, on);
  const [first] = matches;
  if (!first) {
    const ministry = /^国家(?<ministry>.+部)$/.exec(printed)?.groups?.ministry; // 国家文旅部
    return ministry ? (asOfficial(ministry, context) ?? byName(ministry, context)) : null;
  }
  return judge(printed, matches, 0.97, on, () => `“${printed}”是${first.name}的通行简称${inTime(first.use)}`);
}

/** A name with a level word: 市科委 at 上海市浦东新区 goes up to 上海市. */
function byLevel(printed: string, context: NameContext): Reading | null {
  const { gazetteer, place, on } = context;
  const split = splitLevel(printed);
  if (!split || gazetteer.names.agencies.has(printed)) return null; // 市场监管局 has no level word
  const { level, rest } = split;
  const found = place === null ? null : regionMeant(level, rest, context, place);
  if (found && "region" in found) {
    const { region, because, confidence } = found;
    const reading = atRegion(printed, rest, region, context, because, confidence);
    const known = reading ?? byNearby(printed, context); // 省立医院 lies in a city
    if (known) return known;
    const part = partOfAgency(gazetteer, rest, region, on);
    if (part !== null) return { names: [part], confidence: 0.7 * confidence, because: `${because}；所属照录` };
    const full = spelledOut(rest);
    if (full !== null) {
      const name = `${officialPrefix(gazetteer, region, on)}${full}`;
      return {
        names: [name],
        confidence: 0.6 * confidence,
        because: `${because}；机构表没有“${rest}”，按所写补全地名`,
      };
    }
    return leftOpen(`${because}；机构表没有“${rest}”，不能断定全称`);
  }
  if (found) return leftOpen(found.because, found.names);
  if (place === null) return leftOpen(`不知道文章所说的地点，“${level}”无从确定`);
  const where = gazetteer.regionByCode.get(place)?.name ?? place;
  return leftOpen(`文章地点是${where}，没有说是哪个${level}`);
}

type Meant =
  | { readonly region: RegionEntry; readonly because: string; readonly confidence: number }
  | { readonly because: string; readonly names: readonly string[] };

/** The region of the level word: at the place or above it, else the one that sentence or earlier text names inside it. */
function regionMeant(level: LevelWord, rest: string, context: NameContext, place: string): Meant | null {
  const { gazetteer, sentence, antecedents, on } = context;
  const here = gazetteer.regionByCode.get(place);
  const above = regionOfLevel(gazetteer, level, place);
  if (above && here)
    return {
      region: above,
      confidence: 0.95,
      because:
        above.code === place
          ? `文章地点是${regionInWords(gazetteer, above, on)}`
          : `文章地点是${officialPrefix(gazetteer, here)}，“${level}”指${regionInWords(gazetteer, above, on)}`,
    };
  if (level === "区" && here?.name.endsWith("自治区") && /厅$|^党委/.test(rest))
    // 区党委 in 西藏自治区
    return { region: here, confidence: 0.8, because: `文章地点是${here.name}，“区”指自治区` };

  const before = [...new Set(antecedents ?? [])].filter((name) =>
    splitPlace(gazetteer, name, place, on).some(
      ({ region }) =>
        isCalled(region, level) && linkAgency(gazetteer, rest, region, on).some((match) => match.name === name),
    ),
  );
  if (before.length === 1) {
    const [split] = splitPlace(gazetteer, before[0] as string, place, on).filter(({ region }) =>
      isCalled(region, level),
    );
    if (split) return { region: split.region, confidence: 0.85, because: `前文提到${before[0]}` };
  }
  if (before.length > 1) return { names: before, because: `前文提到${before.join("、")}，不能断定是哪一个` };
  const said = sentence?.split(`${level}${rest}`, 1)[0] ?? ""; // a place named after the body is not the body's
  const named = said === "" ? [] : regionsNamed(gazetteer, level, place, said, on);
  const [only] = named;
  if (only && named.length === 1)
    return { region: only, confidence: 0.75, because: `同句提到${regionInWords(gazetteer, only, on)}` };
  if (named.length > 1)
    return { names: [], because: `同句提到${named.map(({ name }) => name).join("、")}，不能断定是哪个${level}` };
  return null;
}

/** A body at a known region: a curated name, else one that people there use (市公卫中心), else one of the agencies' table. `rest` is the name without its place. */
function atRegion(
  printed: string,
  rest: string,
  region: RegionEntry,
  context: NameContext,
  because: string,
  confidence: number,
): Reading | null {
  const { gazetteer, on } = context;
  const curated = linkBodyCurated(gazetteer, printed, region.code, on);
  if (curated.length > 0) return judge(printed, curated, 0.98, on, () => `${because}；机构库载明“${printed}”`);
  for (const name of [printed, rest]) {
    const near = linkBodyNearby(gazetteer, name, region.code, on).filter(({ use }) => use.in === region.code);
    if (near.length > 0) return judge(printed, near, 0.9, on, () => `${because}；当地以“${name}”称${near[0]?.name}`);
  }
  const matches = linkAgency(gazetteer, rest, region, on);
  const [first] = matches;
  if (!first) return null;
  const sure = first.how === "irregular" ? 0.8 : 1;
  return judge(
    printed,
    matches.map((match) => ({ ...match, use: match.entry })),
    confidence * sure,
    on,
    () => `${because}；“${rest}”是${first.name}的${first.how === "full" ? "全称" : "简称"}${inTime(first.entry)}`,
  );
}

const ofCppcc = /^(?<committee>政协.+?委员会)(?<part>.+)$/; // 政协湖南省委员会提案委员会

const company = /有限(?:责任)?公司$/; // 浦东新区某某有限公司: no city is added to a registered name
const withBareCity = /^住房公积金管理中心$/; // 银川住房公积金管理中心

/** A name that gives its place itself: 江苏省科技厅 in a text about 上海市. */
function byPlace(printed: string, context: NameContext): Reading | null {
  const { gazetteer, place, on } = context;
  const unmarked = printed
    .replace(/^(?:中国共产党|中共)/, "") // 中共上海市委组织部
    .replace(/^中国人民解放军(?=.+人民武装部$)/, "") // 中国人民解放军江苏省南京市玄武区人民武装部
    .replace(/^国网(?=.{2,8}电力公司$)/, "") // 国网湖北省电力公司
    .replace(/^共青团(.+?)委(?:员会)?$/, "$1团委") // 共青团上海市委
    .replace(/^政协(.+?)委员会(?=办公[厅室]$|$)/, "$1政协"); // 政协上海市委员会, 政协上海市委员会办公厅
  const splits = splitPlace(gazetteer, unmarked, place, on);
  for (const { region, inFull, rest } of splits)
    for (const name of new Set([rest, withoutLevel(rest, region)])) {
      if (name === "" || (!inFull && name.length === 1)) continue;
      const because = `名称自带地名${regionInWords(gazetteer, region, on)}`;
      if (!inFull && withBareCity.test(name))
        return { names: [printed], confidence: 0.7, because: `${because}，此类机构全称不带“市”，照录` };
      const reading = atRegion(printed, name, region, context, because, inFull ? 0.97 : 0.9);
      if (reading) return reading;
    }
  const { committee, part: below } = ofCppcc.exec(printed)?.groups ?? {};
  const whole = committee === undefined ? null : byPlace(committee, context);
  if (whole?.names.length === 1)
    return { names: [`${whole.names[0]}${below}`], confidence: 0.9, because: `${whole.because}；其下机构照录` };
  if (splits.some(({ rest }) => rest === "")) return leftOpen(`“${printed}”是地名，没有说是哪个机构`);
  for (const { region, inFull, rest } of splits) {
    const part = inFull ? partOfAgency(gazetteer, rest, region, on) : null;
    if (part !== null)
      return {
        names: [part],
        confidence: 0.7,
        because: `名称自带地名${regionInWords(gazetteer, region, on)}；所属照录`,
      };
  }
  const full = splits.find(({ inFull, rest }) => inFull && spelledOut(rest) !== null);
  if (!full || company.test(printed)) return null;
  // 中共三亚市委人才发展局, 三亚市委人才发展局
  const party = /^(?:中国共产党|中共)/.test(printed) || full.rest.startsWith("委") ? "中共" : "";
  return {
    names: [`${party}${officialPrefix(gazetteer, full.region, on)}${spelledOut(full.rest)}`],
    confidence: 0.7,
    because: `名称自带地名${regionInWords(gazetteer, full.region, on)}，机构表没有“${full.rest}”，按所写作全称`,
  };
}

/** The rest without the place's own level, where a short name of the place stands before it: 无锡+市科技局. */
function withoutLevel(rest: string, region: RegionEntry): string {
  return rest.startsWith(region.name.at(-1) ?? "") ? rest.slice(1) : rest;
}

/** A name that means one body near the text's place (中山医院, 华师), or near the place that the sentence names. */
function byNearby(printed: string, { gazetteer, place, on, sentence }: NameContext): Reading | null {
  const matches = linkBodyNearby(gazetteer, printed, place, on);
  const names = new Set(matches.map(({ name }) => name));
  const where = place === null ? "" : (gazetteer.regionByCode.get(place)?.name ?? "");
  if (names.size === 1) return judge(printed, matches, 0.9, on, () => `在${where}，“${printed}”指${matches[0]?.name}`);
  const hinted = matches.filter(({ use }) => {
    const region = gazetteer.regionByCode.get(use.in ?? "");
    return [region?.name, ...(region?.aliases ?? [])].some((name) => name !== undefined && sentence?.includes(name));
  });
  if (hinted.length !== 1) return null;
  return judge(printed, hinted, 0.75, on, () => `同句提到所在地，“${printed}”指${hinted[0]?.name}`);
}

/** A name that several bodies have, and the place doesn't part them: 中山医院 in a text about no place. */
function byNearbyOpen(printed: string, { gazetteer, place, on }: NameContext): Reading | null {
  const uses = gazetteer.names.bodies.get(printed);
  if (!uses || (place !== null && gazetteer.names.agencies.has(printed))) return null;
  const matches = linkBodyNearby(gazetteer, printed, place, on);
  const names = [...new Set((matches.length > 0 ? matches : uses).map(({ name }) => name))];
  const where = place === null ? "没有地点" : `在${gazetteer.regionByCode.get(place)?.name}不能断定`;
  return leftOpen(`${where}，“${printed}”可指${names.slice(0, 3).join("、")}`, names);
}

/** A name that refers back: 该局, 研究院, 领导小组办公室. Only the one body before it that ends so can be meant. */
function byAntecedent(printed: string, { gazetteer, antecedents, on }: NameContext, pattern?: RegExp): Reading | null {
  const kind = pattern ? pattern.exec(printed)?.groups?.kind : printed;
  if (kind === undefined) return null;
  const before = [...new Set(antecedents ?? [])].filter(
    (name) =>
      name.endsWith(kind) ||
      splitPlace(gazetteer, name, null, on).some(({ region }) =>
        linkAgency(gazetteer, kind, region, on).some((match) => match.name === name),
      ),
  );
  const [only] = before;
  if (only && before.length === 1) return { names: [only], confidence: 0.85, because: `承前文，“${printed}”指${only}` };
  if (before.length > 1) return leftOpen(`前文有${before.join("、")}，不能断定“${printed}”指哪一个`, before);
  return pattern ? leftOpen(`“${printed}”承前省略，而前文没有这样的机构`) : null;
}

/** A name without any place, in a text about one: 科技厅 in 福建省. What every place has several of stays open. */
function byOwnPlace(printed: string, context: NameContext): Reading | null {
  const { gazetteer, place, on } = context;
  const region = place === null ? undefined : gazetteer.regionByCode.get(place);
  if (!region || generic.test(printed)) return null;
  // 市场监管局 in a text about a province may be that of any of its cities; 厅 is the province's alone
  if (tierOf(region) === "province" && /[局委办]$/.test(printed)) return null;
  const where = regionInWords(gazetteer, region, on);
  const own = atRegion(printed, printed, region, context, `文章地点是${where}，名称未带级别，取当地机构`, 0.75);
  if (own) return own;
  if (!printed.endsWith("厅")) return null;
  const province = regionLineage(gazetteer, region.code)
    .map((code) => gazetteer.regionByCode.get(code))
    .find((above) => above?.level === "PROVINCE");
  return province ? atRegion(printed, printed, province, context, `文章地点是${where}，“厅”是省级机构`, 0.75) : null;
}

const township = /^(?!该|本|我|此|各|.{1,6}[县旗].)\p{Script=Han}{2,8}(?:[镇乡]人民政府|街道办事处)$/u; // 莫干山镇人民政府

/** A township, which regions' codes do not reach, of the county that it names or the text is about: 莫干山镇人民政府 in 德清县. */
function byCounty(printed: string, { gazetteer, place, on }: NameContext): Reading | null {
  const named = splitPlace(gazetteer, printed, place, on).find(({ inFull, rest }) => inFull && township.test(rest));
  if (named)
    return {
      names: [`${officialPrefix(gazetteer, named.region, on)}${named.rest}`],
      confidence: 0.9,
      because: `名称自带地名${regionInWords(gazetteer, named.region, on)}，乡镇、街道的机构照录`,
    };
  const region = place === null ? undefined : gazetteer.regionByCode.get(place);
  if (!region || !["county", "district"].includes(tierOf(region) ?? "") || !township.test(printed)) return null;
  return {
    names: [`${officialPrefix(gazetteer, region, on)}${printed}`],
    confidence: 0.7,
    because: `文章地点是${regionInWords(gazetteer, region, on)}，乡镇、街道的机构随之`,
  };
}

const ofZone =
  /^(?:中共)?(?<zone>.{2,20}?(?:新区|高新区|经开区|开发区|示范区|试验区|园区|合作区|保税区))(?:管委会|管理委员会)?(?<organ>党工委|办公室|(?!管)\p{Script=Han}{2,10}(?:局|部|办公室|中心))$/u; // 某高新区党工委, 某高新区改革发展局, 某新区管理委员会办公室

/** What belongs to a zone, by its administration: 合肥高新区党工委 → 中共合肥高新技术产业开发区工作委员会. */
function byZone(printed: string, context: NameContext): Reading | null {
  const { zone, organ } = ofZone.exec(printed)?.groups ?? {};
  if (zone === undefined || organ === undefined) return null;
  const { name } = linkInstitution(`${zone}管委会`, context);
  const stem = /^(?<stem>.+)管理委员会$/.exec(name ?? "")?.groups?.stem;
  if (name === null || stem === undefined) return null;
  const because = `“${zone}”的管理机构是${name}`;
  return organ === "党工委"
    ? { names: [`中共${stem}工作委员会`], confidence: 0.7, because: `${because}，党工委随之` }
    : {
        names: [`${printed.startsWith(`${zone}管`) ? name : stem}${organ}`],
        confidence: 0.6,
        because: `${because}，“${organ}”是其所属，照录`,
      };
}

/** A part of a body that names its whole first: 科技部高新技术司. */
function byOwner(name: string, { gazetteer, on }: NameContext): Reading | null {
  const printed = name.replace(/^人行/, "人民银行");
  for (let length = printed.length - 2; length >= 3; length--) {
    const [whole, part] = [printed.slice(0, length), printed.slice(length)];
    const owners = gazetteer.names.official.has(whole)
      ? [whole]
      : linkBodyEverywhere(gazetteer, whole, on).map(({ name }) => name);
    const [owner] = owners;
    if (owner === undefined || owners.length > 1 || !isPartOfBody(part)) continue;
    // 中国移动江西分公司 is a branch of the listed company, not of the group that the brand stands for; 中国建筑东北设计院 too
    if (whole !== owner && owner.endsWith("公司"))
      return { names: [printed], confidence: 0.6, because: `“${whole}”是品牌，其后照录，不添法人名称` };
    const full = part.replace(/(?<=[\u4e00-\u9fa5]{2})中支$/, "中心支行"); // 人行郑州中支
    return { names: [`${owner}${full}`], confidence: 0.6, because: `“${whole}”即${owner}，“${part}”是其所属，照录` };
  }
  return null;
}

/** A part of an agency of the region: 市场监管局信用处 behind 省 is 某省市场监督管理局信用处; null where no agency stands first. */
function partOfAgency(gazetteer: Gazetteer, rest: string, region: RegionEntry, on: string | null): string | null {
  for (let length = rest.length - 3; length >= 3; length--) {
    const [whole, part] = [rest.slice(0, length), rest.slice(length)];
    if (!/[局厅室办]$/.test(whole) || /^公[室厅]/.test(part) || !isPartOfBody(part)) continue; // 办公室 is not cut
    const owners = linkAgency(gazetteer, whole, region, on);
    const [owner] = owners;
    if (owner && owners.length === 1 && owner.how !== "irregular" && owner.standing === "then")
      return `${owner.name}${part}`;
  }
  return null;
}

/** A name that names itself: it begins with a place or 中国, ends with a kind of body, and is too long to be cut. */
function inFull(printed: string, { gazetteer }: NameContext): Reading | null {
  if (!namesItself(printed, splitPlace(gazetteer, printed, null).length > 0)) return null;
  return {
    names: [
      printed
        .replace(/管委会$/, "管理委员会")
        .replace(/执委会$/, "执行委员会")
        .replace(/高新区(?=管理委员会$)/, "高新技术产业开发区")
        .replace(/经开区(?=管理委员会$)/, "经济技术开发区"),
    ],
    confidence: 0.6,
    because: `机构库没有“${printed}”，它自成全称，照录`,
  };
}

/** One name: the answer, unless the body did not stand yet. Several: open. */
function judge(
  printed: string,
  matches: readonly {
    name: string;
    standing: Standing;
    use: { from?: string | undefined; until?: string | undefined };
  }[],
  confidence: number,
  on: string | null,
  because: () => string,
): Reading {
  const names = [...new Set(matches.map(({ name }) => name))];
  const [first] = matches;
  if (!first || names.length > 1) return leftOpen(`“${printed}”可指${names.join("、")}，不能断定`, names);
  const year = on?.slice(0, 4);
  if (first.standing === "before") return leftOpen(`${year}年时还没有${first.name}（${windowInWords(first.use)}）`);
  if (first.standing === "after")
    return { names, confidence: confidence * 0.7, because: `${because()}；${year}年已不存在，仍指当时的机构` };
  return { names, confidence: first.standing === "then" ? confidence : confidence * 0.9, because: because() };
}

function inTime(window: { from?: string | undefined; until?: string | undefined }): string {
  const words = windowInWords(window);
  return words === "" ? "" : `（${words}）`;
}
