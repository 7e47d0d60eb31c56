import { hanDigits } from "../../model/han-digits.ts";
import type { Comparator } from "../../model/vocabulary.ts";

/** An amount as printed, in base units: 3.75万套 is 37500 套, 2—4艘 runs from 2 to 4. */
export type Amount = {
  /** Offsets into the words that were searched. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
};

const scales: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};

/** Units, longest first: measure words, and measures of length, area, weight, money, energy and time. */
export const units =
  "个百分点|百分点|个工作日|工作日|平方公里|平方千米|平方米|立方米|吨标准煤|标准煤|千瓦时|兆瓦时|吉瓦时|千瓦|兆瓦|吉瓦|人次|项次|场次|家次|户次|件次|台次|人天|人口|架次|班次|床位|公里|千米|海里|厘米|毫米|公顷|公斤|千克|毫克|微克|美元|欧元|港元|英镑|人民币|小时|分钟|秒|个月|周年|车位|泊位|标箱|个标准箱|标准箱|辆次|标台|根|面|道|扇|把|副|双|袋|箱|盏|盒|段|幅|款|个点|集|场次|课次|人日|工时|PFLOPS|EFLOPS|FLOPS|TEU|TB|PB|GB|Mbps|Gbps|MW|GW|kW|km|套（间）|套（户）|套|间|户|家|名|位|人|座|栋|幢|处|所|个|项|条|艘|辆|台|件|份|批|只|头|匹|株|棵|张|床|孔|口|眼|场|期|部|本|种|类|片|块|层|倍|次|站|桩|支|架|列|米|亩|吨|克|升|度|元|天|日|年|岁|例|篇|首|门|对|组|路|宗|起|步|枚|册|课时|学时|%|‰|P|℃|/10万";

const number = String.raw`\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?`;
const scale = "万亿|千亿|百亿|亿|千万|百万|十万|万|千|百";
const before =
  "不少于|不低于|不得低于|不得少于|不超过|不得超过|不高于|不大于|不多于|超过|突破|高于|低于|大于|小于|至少|最多|最低|最高不超过|最高|约|近|超|≥|≤|>|<|逾|将近|大约";
const after = "以上|及以上|以下|及以下|以内|之内|左右|上下";
/** 不低于97.2%, 2—4艘, 约830万人, 套（间）, 3万吨/日以上 */
const amount = new RegExp(
  `(?<before>${before})?(?<n>${number})(?<s1>${scale})?(?:(?:—|–|-|－|~|～|至|到)+(?<m>${number}))?(?<s2>${scale})?(?<some>余|多)?(?<unit>${units})(?:/(?<per>平方公里|平方千米|平方米|立方米|(?:(?!${after})[\\u4e00-\\u9fa5]){1,3}|[a-zA-Z]{1,3}))?(?<after>${after})?`,
  "gu",
);
const hanTimes = /(?:(?<n>[一二两三四五六七八九十])倍|翻(?<double>[一两])番)(?<after>以上|左右)?/gu; // 增长两倍

const han: Readonly<Record<string, number>> = { ...hanDigits, 两: 2, 十: 10 };

/** The amounts in `words`, in order. Years, ordinals (第5), versions (2.0版) and numbers without a unit are none. */
export function findAmounts(words: string): Amount[] {
  const found: Amount[] = [];
  if (!/[\d倍番]/.test(words)) return found;
  for (const match of words.matchAll(amount)) {
    const g = match.groups as Record<string, string | undefined>;
    const previous = words[match.index - 1] ?? "";
    if (/[第\d.A-Za-z+“—]/.test(previous) && g.before === undefined) continue;
    const next = words.slice(match.index + match[0].length, match.index + match[0].length + 2);
    if (g.unit === "年" && /^\d{4}$/.test(g.n as string)) continue;
    if (g.unit === "日" && words[match.index - 1] === "月") continue;
    if (g.unit === "P" && /^[A-Za-z]/.test(next)) continue;
    const shared = g.s2 ?? "";
    const times = (own: string | undefined) => scales[own ?? ""] ?? 1;
    const value = round(
      toNumber(g.n as string) *
        times(g.s1 ?? (g.m ? shared : undefined)) *
        (g.m ? 1 : times(g.s1 ? g.s2 : undefined)) *
        (!g.s1 && !g.m ? times(g.s2) : 1),
    );
    const upper = g.m ? round(toNumber(g.m) * times(g.s2 ?? g.s1)) : null;
    if (upper !== null && upper <= value) continue;
    const unit = (g.unit as string) + (g.per ? `/${g.per}` : "");
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value,
      upper,
      unit,
      comparator: upper !== null ? "range" : comparatorOf(g.before, g.after, g.some),
    });
  }
  for (const match of words.matchAll(hanTimes)) {
    const g = match.groups as Record<string, string | undefined>;
    const value = g.n ? (han[g.n] as number) : g.double === "一" ? 2 : 4;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value,
      upper: null,
      unit: "倍",
      comparator: comparatorOf(undefined, g.after, undefined),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}

/** 2.04 × 10000 without the tail of binary fractions. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function comparatorOf(before: string | undefined, after: string | undefined, some: string | undefined): Comparator {
  if (after && /以上$/.test(after)) return "≥";
  if (after && /以下$|以内|之内/.test(after)) return "≤";
  if (before && /^(?:不少于|不低于|不得低于|不得少于|至少|最低|≥)$/.test(before)) return "≥";
  if (before && /^(?:不超过|不得超过|不高于|不大于|不多于|最多|最高|最高不超过|≤)$/.test(before)) return "≤";
  if (before && /^(?:超过|突破|高于|大于|超|>|逾)$/.test(before)) return ">";
  if (before && /^(?:低于|小于|<)$/.test(before)) return "<";
  return before || after || some ? "≈" : "=";
}
