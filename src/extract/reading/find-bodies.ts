import type { NamedRegion, Naming } from "../../model/naming.ts";
import type { BodyMention, RegionMention } from "./mention.ts";
import {
  anaphoricEnding,
  centralBodies,
  endings,
  genericStart,
  genericStem,
  hardStops,
  mechanismEnding,
  nominalStops,
  partEndings,
  softStops,
  strongEnding,
} from "./name-words.ts";

const ending = new RegExp(partEndings.join("|"), "g"); // 委员会
const strongOnly = new RegExp(`^(?:${endings.join("|")})$`);
const hard = new RegExp(hardStops.join("|"), "g"); // 的
const soft = new RegExp(softStops.join("|"), "g"); // 印发
const central = new RegExp([...centralBodies].sort((a, b) => b.length - a.length).join("|"), "g"); // 住房和城乡建设部
const nationalWord = /中共(?!中央)|共青团(?!中央|员)|国家(?![级和的对重])|中国(?!特色|式|人[^民]|家)|全国|中央/y; // 国家能源局
const pointedLevel = /(?:我|该|本|全)(?:省|市|自治区|区|县|州|旗)/y; // 该市网购商会
const pointedKind =
  /[该本你](?<kind>厅|局|委|院|校|所|部|署|司|办|会|公司|集团|中心|基地|工作室|医院|大学|学院|研究院|研究所|协会|学会|研究会|促进会|联合会|商会|联盟|联合体|实验室|基金会|园区|管委会|法院|检察院|工作组|领导小组|指挥部)(?![长级内外门属市省区县员托派任])/y; // 该厅
/** What the names end in to which 该厅, 该校 points. */
const kindEndings: Readonly<Record<string, RegExp>> = {
  委: /(?:委|委员会)$/,
  校: /(?:大学|学院|学校|中学|小学|党校)$/,
  办: /(?:办|办公室)$/,
  会: /(?:协会|学会|商会|联合会|委员会|总工会|基金会|促进会|研究会)$/,
  园区: /(?:园区|园|开发区|高新区|新区)$/,
  管委会: /(?:管委会|管理委员会)$/,
  // a commission of the government is called 委, not 委员会: 爱国卫生运动委员会 is meant, not the 卫生健康委员会 named after it
  委员会: /^(?!中共).*(?<!健康|改革|信息化|技术|经济|事务|管理|建设|生育|发展)委员会$/,
};
const zoneOf = /^(?<zone>.{2,20}?)(?:管委会|管理委员会)?党工委$/;
/** Bodies that 下设办公室, beside mechanisms. */
const withOffice = /(?:领导小组|联席会议|工作组|专班|指挥部|研究院|研究中心|联盟|联合体|共同体|实验室|理事会)$/;
/** What a bare 秘书处 belongs to. */
const withSecretariat = [
  /(?:联盟|联席会议|论坛|领导小组|共同体)$/,
  /(?:(?<!科学技术)协会|学会|研究会|委员会|基金会|联合会|促进会|商会)$/,
];
const inBrackets =
  /（[^（），。；、]{2,8}）(?=[^，。；：、（）]{0,14}?(?:有限公司|有限责任公司|集团|公司|大学|研究院|中心|学院|基地|联盟|医院))/y;
const zoneBody =
  /(?<zone>示范区|高新区|高新技术产业开发区|经济技术开发区|开发区|经开区|新区|园区|试验区|合作区|片区|保税区|自贸区|港区|度假区)(?<organ>党工委|党委|管委会|执委会|[\u4e00-\u9fa5]{2,8}[局部](?=[，、。；：和与及]|[局部]长|副|有关|负责|联合|会同))/y;
const partyDepartment = /(?:宣传部|组织部|统战部|社会工作部|政法委|编办|网信办|办公厅)/y;
/** 决定成立重点项目推进工作专班: a mechanism may carry verbs in its name where a founding word stands before it. */
const founding = /(?:成立|组建|设立|建立|调整)了?$/;
const mechanismAhead =
  /(?!了|一个|由|各|多个|若干|相应|专门的?(?:工作)?(?:领导小组|专班))[\u4e00-\u9fa5“”]{2,30}?(?:工作领导小组|领导小组|工作专班|专班|指挥部|联席会议|筹建工作组|工作组|协调小组)/y;
const notLevelAfter = /[级场民内外区县域直属有辖容值面长际中辖州]/;
/** Bodies whose name begins with such a character: 市民政局, 市中院, 市外办. */
const bodyAfterLevel =
  /^(?:市场监|市容|民(?:政|族|委|宗|防|建|革)|中(?:级人|院|医|小企)|外(?:办|事|经|侨|汇|国专|专)|直(?:机关|属机关)|区域|县域|内审|面)/;
const notLevelBefore =
  /[发务作税范能假港军战疫震老街商聚行湖湾坝城超都上门入各全我本该县地园社辖景小新校片厂郊灾山牧库特专保示两外非反设节跨域]/;
const conjunction = /^(?:和|与|及|同(?![济仁方心])|以及|、)/;

/** Bodies whose branches carry the place behind their name (国家税务总局某市税务局). */
const withBranches = /(?:大学|科学院|中科院|银行|人行|总局|统计局|公司|集团|总署|证监会|保监会|监管局|监管总局)$/;
const branchEnding = /(?:局|院|所|行|中支|营业管理部|公司|海关|校|中心|专员办|分局|总队|站)$/;
const postWords =
  /教授|院士|研究员|工程师|副|主任|主席|书记|总裁|总经理|经理|检察官|法官|代表|委员长|成员|委员|师|员|首席|[^市部院县]长(?![江沙春宁三期效])|^长/; // 省财政厅总会计师……: what follows is a post, no part

const longestName = 42;
const longestPart = 16;

/** What a text names in its own words: short name → official name (（以下简称工作组）), and bodies named before. */
export type KnownBodies = {
  readonly aliases: ReadonlyMap<string, string>;
  /** The latest body whose name ends in the words or matches them, one that was founded in the text before others if so asked; or null. */
  readonly endingIn: (words: string | RegExp, foundedFirst?: boolean) => string | null;
  /** The latest leading group or joint meeting, whose 办公室 a bare one is; null where none was named. */
  readonly mechanism: () => string | null;
  /** Takes in a body that ends at `end` of the text, and its short name where one follows. */
  readonly add: (name: string, end: number) => void;
};

/** Where the reading of names stands: what the text is about, and when it was published. */
export type NameReading = {
  readonly naming: Naming;
  readonly place: string | null;
  readonly on: string | null;
  readonly sentence: string;
  /** Code of the region that the text named last: what a 区 means that the place of the text does not have. */
  readonly near?: string;
};

/** Marks of a text, one entry a character: length of the ending, stop or central name that begins there. */
type Marks = {
  readonly end: Uint8Array;
  readonly stop: Uint8Array;
  readonly central: Uint8Array /** 1 where a stop has just ended. */;
  readonly after: Uint8Array;
  readonly regions: ReadonlyMap<number, { readonly length: number; readonly region: NamedRegion }>;
};

/**
 * Bodies and regions that `text` names, in order, none inside another. `masked` says which characters belong to
 * something else (a title in 《》, a date). Linear in the text: every start looks at most `longestName` characters ahead.
 */
export function findBodies(
  text: string,
  masked: (index: number) => number,
  reading: NameReading,
  known: KnownBodies,
): (BodyMention | RegionMention)[] {
  const marks = markText(text, reading);
  const found: (BodyMention | RegionMention)[] = [];
  let context = reading;
  let at = 0;
  while (at < text.length) {
    const skip = masked(at);
    if (skip > at) {
      at = skip;
      continue;
    }
    const previous = found.at(-1);
    const mention = bodyAt(text, at, marks, context, known, previous);
    if (!mention) {
      at++;
      continue;
    }
    const end = mention.kind === "body" ? secondNameEnd(text, mention.end) : mention.end;
    if (mention.kind === "body") known.add(mention.name, mention.end);
    const named = regionsAt(text, at, marks, reading);
    if (named !== null) context = { ...reading, near: named.region.code };
    found.push({ ...mention, end });
    at = end;
  }
  return found;
}

/** 省委宣传部（省新闻出版局）: a further name of the same body. */
const secondName =
  /（(?!以下|简称|统称|原|责任|牵头|配合|含|各|或|即)[\u4e00-\u9fa5]{2,16}(?:[局委办厅署]|工委|办公室|委员会)(?:、[\u4e00-\u9fa5]{2,16}[局委办厅署])?）/y;

function secondNameEnd(text: string, at: number): number {
  secondName.lastIndex = at;
  return text[at] === "（" ? at + (secondName.exec(text)?.[0].length ?? 0) : at;
}

function markText(text: string, { naming, place }: NameReading): Marks {
  const regions = new Map<number, { readonly length: number; readonly region: NamedRegion }>();
  for (let i = 0; i < text.length; i++) {
    const region = naming.regionAt(text, i, place);
    if (region !== null && !(text[i] === "海" && text[i - 1] === "沿")) regions.set(i, region); // 沿海城市 is no 海城市
  }
  const marks = {
    regions,
    end: new Uint8Array(text.length),
    stop: new Uint8Array(text.length),
    central: new Uint8Array(text.length),
    after: new Uint8Array(text.length + 1),
  };
  for (const match of text.matchAll(ending)) marks.end[match.index] = match[0].length;
  for (const [stops, weight] of [
    [soft, 1],
    [hard, 2],
  ] as const)
    for (const match of text.matchAll(stops)) {
      marks.stop[match.index] = weight;
      marks.after[match.index + match[0].length] = 1;
    }
  for (const match of text.matchAll(central)) marks.central[match.index] = match[0].length;
  return marks;
}

function bodyAt(
  text: string,
  at: number,
  marks: Marks,
  reading: NameReading,
  known: KnownBodies,
  previous: BodyMention | RegionMention | undefined,
): BodyMention | RegionMention | null {
  for (const [alias, name] of known.aliases)
    if (text.startsWith(alias, at) && !(marks.central[at] ?? 0))
      return extend(text, at, at + alias.length, { name, surface: null, prefix: "" }, marks, reading);
  const centralLength = marks.central[at] ?? 0;
  if (centralLength > 0 && !(text[at - 1] === "省" || text[at - 1] === "市"))
    return extend(
      text,
      at,
      at + centralLength,
      { name: null, surface: text.slice(at, at + centralLength), prefix: "" },
      marks,
      reading,
    );

  const first = text[at] as string;
  const region = regionsAt(text, at, marks, reading);
  if (region) return regionBody(text, at, region, marks, reading);
  if (first === "国" && text[at + 1] === "网") {
    const grid = regionsAt(text, at + 2, marks, reading); // 国网江西省电力有限公司
    const end = grid ? nameEnd(text, grid.end, marks, false) : null;
    if (end !== null)
      return extend(text, at, end, { name: null, surface: text.slice(at, end), prefix: "" }, marks, reading);
  }

  if ("”’）、，。；：".includes(first)) return null;
  pointedLevel.lastIndex = at;
  const pointed = "我该本全".includes(first) ? pointedLevel.exec(text)?.[0] : undefined;
  if (pointed) {
    const end = nameEnd(text, at + pointed.length, marks, false);
    if (end === null || reading.place === null) return null;
    const surface = text.slice(at + 1, end);
    if (pointed[0] === "全") return null;
    return extend(
      text,
      at,
      end,
      { name: null, surface, prefix: pointed.slice(1) },
      marks,
      reading,
      at + pointed.length,
    );
  }
  pointedKind.lastIndex = at;
  const kind = "该本你".includes(first) ? pointedKind.exec(text)?.groups?.kind : undefined;
  if (kind !== undefined) {
    const name = known.endingIn(kindEndings[kind] ?? kind);
    const end = at + 1 + kind.length;
    return name === null ? null : extend(text, at, end, { name, surface: null, prefix: "" }, marks, reading);
  }
  if (isLevel(text, at)) {
    const level = /^(?:自治区|自治州)/.exec(text.slice(at, at + 3))?.[0] ?? (text[at] as string);
    const end = nameEnd(text, at + level.length, marks, false);
    if (end !== null && !genericStem.test(text.slice(at + level.length, end))) {
      const surface = text.slice(at, end);
      return extend(text, at, end, { name: null, surface, prefix: level }, marks, reading);
    }
    return null;
  }
  nationalWord.lastIndex = at;
  const national = "国中全共".includes(first) ? nationalWord.exec(text)?.[0] : undefined;
  const atBoundary = isBoundary(text, at, marks, previous);
  if (national && atBoundary) {
    const end = nameEnd(text, at + national.length, marks, false);
    if (end !== null && end - at > national.length + 1)
      return extend(text, at, end, { name: null, surface: text.slice(at, end), prefix: "" }, marks, reading);
  }
  if (!atBoundary || conjunction.test(text.slice(at, at + 2))) return null;
  partyDepartment.lastIndex = at;
  const department = "宣组统社政编网办".includes(first) ? partyDepartment.exec(text)?.[0] : undefined;
  if (department && previous?.kind === "body" && at - previous.end < 9 && /委$/.test(previous.mention)) {
    // 省委常委、宣传部部长
    if (/^(?:常委|副书记|书记|委员)(?:、(?:常委|副书记|书记|委员))?[、兼]$/.test(text.slice(previous.end, at)))
      return extend(
        text,
        at,
        at + department.length,
        { name: null, surface: previous.mention + department, prefix: "" },
        marks,
        reading,
      );
  }
  const inZone = "示高经开新园试合片保自港度".includes(first) ? namedZone(text, at, known) : null;
  if (inZone !== null)
    return extend(text, at, at + inZone.length, { name: null, surface: inZone.surface, prefix: "" }, marks, reading);
  mechanismAhead.lastIndex = at;
  const mechanismName = founding.test(text.slice(Math.max(0, at - 3), at)) ? mechanismAhead.exec(text)?.[0] : undefined;
  if (mechanismName)
    return extend(
      text,
      at,
      at + mechanismName.length,
      { name: null, surface: mechanismName, prefix: "" },
      marks,
      reading,
    );
  const end = nameEnd(text, at, marks, true);
  if (end === null) return null;
  const words = text.slice(at, end);
  if (first === "“" && !words.includes("”")) return null;
  const inherits =
    previous?.kind === "body" &&
    previous.prefix !== "" &&
    previous.end === at - 1 &&
    /[、和与及，]/.test(text[at - 1] as string);
  if (anaphoricEnding.test(words)) {
    const zone =
      words === "管委会" && previous?.kind === "body" ? zoneOf.exec(previous.mention)?.groups?.zone : undefined;
    if (zone !== undefined)
      return extend(text, at, end, { name: null, surface: `${zone}管委会`, prefix: "" }, marks, reading); // 某高新区党工委书记、管委会主任
    const whole =
      words === "办公室" ? ownerOfOffice(text, at, known) : words === "秘书处" ? secretariatOf(known) : null;
    const name = whole === null ? known.endingIn(kindEndings[words] ?? words, true) : `${whole}${words}`;
    return name === null ? null : extend(text, at, end, { name, surface: null, prefix: "" }, marks, reading);
  }
  if (appointed.test(words)) return null;
  const owner = text.startsWith("办公室", end) ? known.endingIn(words) : null; // 专家委员会办公室
  if (owner !== null) return extend(text, at, end, { name: owner, surface: null, prefix: "" }, marks, reading);
  if (genericStart.test(words) || /^[0-9一二三四五六七八九十]/.test(words)) return null;
  const campus =
    previous?.kind === "body" ? /^(?<whole>.+?大学).+(?:学院|系|医院)$/.exec(previous.name)?.groups?.whole : undefined;
  if (
    campus !== undefined &&
    previous?.end === at - 1 &&
    /[、和与及]/.test(text[at - 1] as string) &&
    /(?:学院|系|医院)$/.test(words)
  )
    return extend(text, at, end, { name: campus + words, surface: null, prefix: "" }, marks, reading); // 某大学甲学院、乙学院
  if (inherits && /(?:委|局|厅|办|部|会|委员会|办公室|法院|检察院|中院|署|政府)$/.test(words)) {
    const prefix = (previous as BodyMention).prefix;
    return extend(text, at, end, { name: null, surface: prefix + words, prefix }, marks, reading);
  }
  if (/^.{2,14}厅$/.test(words) && reading.place !== null) {
    const own = extend(text, at, end, { name: null, surface: words, prefix: "" }, marks, reading);
    return own.open ? null : own; // 设在住房城乡建设厅
  }
  if (!strongEnding.test(words) || words.length < 4) {
    const further = partEnd(text, end, marks, reading); // …一体化发展示范区执委会
    return further !== null && /(?:管委会|执委会|管理委员会|管理局|理事会|党工委)$/.test(text.slice(end, further))
      ? extend(text, at, further, { name: null, surface: text.slice(at, further), prefix: "" }, marks, reading)
      : null;
  }
  const whole = known.endingIn(words); // 机械工程学院 behind 某大学机械工程学院
  if (whole !== null) return extend(text, at, end, { name: whole, surface: null, prefix: "" }, marks, reading);
  return extend(text, at, end, { name: null, surface: words, prefix: "" }, marks, reading);
}

/** Whose 办公室 a bare one is: of the mechanism named last; 下设办公室 of a body that was founded, of that. */
function ownerOfOffice(text: string, at: number, known: KnownBodies): string | null {
  const founded = /[下内]设(?:了|有)?$/.test(text.slice(Math.max(0, at - 3), at)) ? known.endingIn(withOffice) : null;
  return founded ?? known.mechanism();
}

function secretariatOf(known: KnownBodies): string | null {
  return withSecretariat.map((ending) => known.endingIn(ending)).find((name) => name !== null) ?? null;
}

/** How a zone is called in full. */
const zoneInFull: Readonly<Record<string, string>> = {
  高新区: "(?:高新区|高新技术产业开发区)",
  经开区: "(?:经开区|经济技术开发区)",
};

/** The zone that words without a name mean (示范区党工委), by the zone that the text named in full before; null where none. */
function namedZone(text: string, at: number, known: KnownBodies): { length: number; surface: string } | null {
  zoneBody.lastIndex = at;
  const groups = zoneBody.exec(text)?.groups as { zone: string; organ: string } | undefined;
  if (!groups) return null;
  const whole = known.endingIn(
    new RegExp(`${zoneInFull[groups.zone] ?? groups.zone}(?:工作委员会|管理委员会|管委会|党工委|执行委员会|执委会)$`),
  );
  const stem =
    whole === null
      ? undefined
      : /^(?:中共)?(?<stem>.+?)(?:工作委员会|管理委员会|管委会|党工委|执行委员会|执委会)$/.exec(whole)?.groups?.stem;
  return stem === undefined ? null : { length: groups.zone.length + groups.organ.length, surface: stem + groups.organ };
}

type Settled = { name: string | null; surface: string | null; prefix: string };

/** A region at the start: the body whose name it opens, or the region itself. */
function regionBody(
  text: string,
  at: number,
  { end: regionEnd, region, first }: RegionRun,
  marks: Marks,
  reading: NameReading,
): BodyMention | RegionMention {
  const plain: RegionMention = {
    kind: "region",
    start: at,
    end: regionEnd,
    name: reading.naming.regionName(region.code),
    mention: text.slice(at, regionEnd),
    code: region.code,
  };
  const end = nameEnd(text, regionEnd, marks, false);
  if (end === null) return plain;
  const stem = text.slice(regionEnd, end);
  if (
    conjunction.test(stem) ||
    genericStem.test(stem) ||
    /^(?:[省市区县][级直内外属]|两级|[省市区县]场(?!监|管))/.test(stem)
  )
    return plain;
  const zone = /(?:新区|开发区|高新区|园区|经开区|试验区)$/.test(stem) && first !== regionEnd;
  const surface = zone ? text.slice(first, end) : text.slice(at, end);
  return extend(text, at, end, { name: null, surface, prefix: text.slice(at, regionEnd) }, marks, reading);
}

type RegionRun = {
  readonly end: number;
  readonly region: NamedRegion /** Where the last region of the run begins. */;
  readonly first: number;
};

/** 四川省乐山市: one run of regions, each inside the one before; the last is meant. */
function regionsAt(text: string, at: number, marks: Marks, { naming }: NameReading): RegionRun | null {
  const one = marks.regions.get(at);
  if (!one) return null;
  let run: RegionRun = { end: at + one.length, region: one.region, first: at };
  for (let i = 0; i < 3; i++) {
    const next = naming.regionAt(text, run.end, run.region.code);
    if (!next || !naming.lineage(next.region.code).includes(run.region.code) || next.region.code === run.region.code)
      break;
    run = { end: run.end + next.length, region: next.region, first: run.end };
  }
  return run;
}

const founds = /^(?:成立|召开|举行|举办|组建|印发|出台|发布|决定)/; // 大连市成立某工作组: the verb is no part of the name

/** The end of the first name that runs from `at`, or null: stopped by a mark, a function word, a verb, or never ended. */
function nameEnd(text: string, at: number, marks: Marks, free: boolean): number | null {
  const limit = Math.min(text.length, at + longestName);
  let soft = false;
  if (marks.stop[at] === 1 && founds.test(text.slice(at, at + 2))) return null;
  for (let i = at; i < limit; i++) {
    if (free && i > at && marks.regions.has(i)) return null;
    const length = marks.end[i] ?? 0;
    const here = text.slice(i, i + length);
    if (length > 0 && !(free && i === at && !anaphoricEnding.test(here)) && strongOnly.test(here)) {
      if (!soft || mechanismEnding.test(here)) return i + length;
      return null;
    }
    const stop = marks.stop[i] ?? 0;
    if (stop === 2) {
      // 某某（集团）有限公司
      inBrackets.lastIndex = i;
      const inside = text[i] === "（" && i > at + 1 ? inBrackets.exec(text)?.[0] : undefined;
      if (inside === undefined) return null;
      i += inside.length - 1;
      continue;
    }
    if (stop === 1 && (free || i - at < 2 || !nominalStops.test(text.slice(i, i + 2)))) {
      if (free) return null;
      soft = true;
    }
    if (i > at && (text[i] === "和" || text[i] === "与") && free && i - at < 2) return null;
  }
  return null;
}

const appointed = /^[\u4e00-\u9fa5]{2,3}任(?![务职])[\u4e00-\u9fa5]{2}/; // 局长|许某某任专项工作组: a person who takes a post
const outpost = /驻[\u4e00-\u9fa5]{1,6}?(?:办事处|联络处)/y; // 省人民政府驻北京办事处

/** Adds the parts that follow directly (办公厅, 规划财务司) and asks for the official name. */
function extend(
  text: string,
  start: number,
  end: number,
  settled: Settled,
  marks: Marks,
  reading: NameReading,
  mentionFrom = start,
): BodyMention {
  let whole = end;
  for (let part = partEnd(text, whole, marks, reading); part !== null; part = partEnd(text, whole, marks, reading))
    whole = part;
  outpost.lastIndex = whole;
  whole += (text[whole] === "驻" ? outpost.exec(text)?.[0].length : undefined) ?? 0;
  const tail = text.slice(end, whole);
  const mention = text.slice(mentionFrom, whole);
  if (settled.surface === null)
    return { kind: "body", start, end: whole, name: (settled.name as string) + tail, mention, open: false, prefix: "" };
  const { naming, place, on, sentence } = reading;
  const surface = settled.surface + tail;
  let answer = naming.institution(surface, { place, on, sentence });
  if (answer.name === null && tail !== "") {
    const owner = naming.institution(settled.surface, { place, on, sentence }); // 某市住建局｜物业处
    if (owner.name !== null) answer = { ...owner, name: owner.name + tail, shown: owner.name + tail };
  }
  let { prefix } = settled;
  if (answer.name === null && reading.near !== undefined && /^(?:自治[区州]|[省市区县州旗])$/.test(prefix)) {
    const nearby = naming.institution(surface, { place: reading.near, on, sentence });
    if (nearby.name !== null) [answer, prefix] = [nearby, naming.regionName(reading.near)];
  }
  return {
    kind: "body",
    start,
    end: whole,
    name: answer.shown,
    mention,
    open: answer.name === null,
    prefix,
  };
}

function partEnd(text: string, at: number, marks: Marks, reading: NameReading): number | null {
  if (conjunction.test(text.slice(at, at + 2)) || isLevel(text, at)) return null;
  const local = marks.regions.has(at) ? regionsAt(text, at, marks, reading) : null;
  if (local !== null && !withBranches.test(text.slice(Math.max(0, at - 8), at))) return null;
  const from = local?.end ?? at;
  const limit = Math.min(text.length, from + longestPart);
  for (let i = from; i < limit; i++) {
    if ((marks.central[i] ?? 0) > 0) return null;
    if ((marks.stop[i] ?? 0) > 0 && (i - from < 2 || !nominalStops.test(text.slice(i, i + 2)))) return null;
    if (i > from && marks.regions.has(i)) return null;
    const length = marks.end[i] ?? 0;
    if (length > 0)
      return postWords.test(text.slice(from, i)) ||
        (local !== null && !branchEnding.test(text.slice(i, i + length))) ||
        genericStem.test(text.slice(at, i + length))
        ? null
        : i + length;
  }
  return null;
}

/** 市 of 市公安局: a level of government that stands for the place of the text. */
function isLevel(text: string, at: number): boolean {
  const char = text[at] as string;
  if (!"省市区县州旗自".includes(char)) return false;
  if (/[省市区县]/.test(text[at - 1] ?? "") && char !== text[at - 1]) return false; // 各区县, 全省市县
  if (char === "自") return /^自治[区州](?![级内外])/.test(text.slice(at, at + 4));
  const next = text[at + 1];
  if (next === undefined || (notLevelAfter.test(next) && !bodyAfterLevel.test(text.slice(at + 1, at + 5))))
    return false;
  return !notLevelBefore.test(text[at - 1] ?? "，") || /[，。；：、\n]/.test(text[at - 1] ?? "，");
}

const boundaries = new Set(" \n\t\u3000\u00a0\r，。；：、！？（）《》〈〉“”和与及由在以被对向从将为同经按据的了兼");

/** True where a name can begin without a place before it. */
function isBoundary(
  text: string,
  at: number,
  marks: Marks,
  previous: BodyMention | RegionMention | undefined,
): boolean {
  if (at === 0 || previous?.end === at) return true;
  const before = text[at - 1] as string;
  if (before === "经" && (/[济贸营信开发]/.test(text[at] as string) || /[财曾日新]/.test(text[at - 2] ?? "")))
    return false;
  if (boundaries.has(before)) return true;
  return marks.after[at] === 1 || (before === "任" && !/[主责信现]$/.test(text.slice(at - 2, at - 1)));
}
