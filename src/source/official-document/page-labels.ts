import type { Words } from "../../model/official-document.ts";
import type { Line } from "./printed-lines.ts";

/** What the page of a site says of a document beside it: 索引号 …, 发文机关 …, 成文日期 …; null where it does not. */
export type PageLabels = { readonly [kind in LabelKind]: Words | null };

const labels = {
  title: ["标题", "名称", "题名", "公文名称", "公文标题", "文件名称", "文件标题", "信息名称", "信息标题"],
  issuers: [
    ...["发文", "发布", "制发", "制定", "颁布", "颁发"].flatMap((verb) =>
      ["机关", "单位", "机构", "部门"].map((body) => verb + body),
    ),
    "公开主体",
  ],
  number: ["发文字号", "发文文号", "公文文号", "公文字号", "文件编号", "文件字号", "文件文号", "发文号", "文号"],
  written: ["成文日期", "成文时间"],
  signed: ["发文", "签发", "签署", "制发", "颁布", "公布"].flatMap((verb) => [`${verb}日期`, `${verb}时间`]),
  printed: ["印发日期", "印发时间"],
  posted: ["发布日期", "发布时间", "公开日期", "公开时间", "生成日期", "信息生成日期", "日期", "时间"],
  other: [
    "索引号",
    "索取号",
    "主题分类",
    "分类",
    "主题词",
    "来源",
    "信息来源",
    "有效性",
    "时效性",
    "公开属性",
    "施行日期",
    "实施日期",
    "废止日期",
    "失效日期",
    "浏览次数",
    "字号",
    "字体",
    "体裁分类",
    "文件类型",
    "公文种类",
    "文种",
    "责任部门",
    "公开类别",
    "公开时限",
    "效力状态",
    "文件状态",
    "废止时间",
    "失效时间",
    "施行时间",
    "实施时间",
    "生效日期",
    "登记号",
    "统一登记号",
    "统一编号",
    "服务对象",
    "组配分类",
    "公开方式",
    "公开范围",
    "关键词",
  ],
} as const;
type LabelKind = Exclude<keyof typeof labels, "other">;

const kindOf = new Map(Object.entries(labels).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)));
const spread = [...kindOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => [...name].join("[ \\t\\u3000\\u00a0]{0,8}"))
  .join("|");
/** 标　　题：… · 【文　　号】… · 发文机关|… · 文　号 and a tab or wide blank · 成文日期 at the end of its line */
const label = new RegExp(
  `(?<=^|[\\s【[|｜])(?<name>${spread})(?:】[：:]?|\\][：:]?|[ \\t\\u3000]*[：:|｜]|[ \\u3000]*[\\t\\u3000]|[ \\t\\u3000]*$)`,
  "g",
);
const cut = /[【|｜]|\s{2,}[^\s：:]{2,8}[：:]/; // 甲局　　联系电话：…

/** 2021-05-12 17:02　来源：某社 · 来源：某日报　2021-05-12 07:32 */
const postedAlone =
  /^(?:来源[：:]\S{2,20}\s+)?(?<day>\d{4}(?:-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2}|年\d{1,2}月\d{1,2}日)(?=\s+\d{1,2}:\d{2}|\s*来源))/d;

/** Reads the labels of the lines above a document's first sentence. The first label of a kind that has a value counts. */
export function readPageLabels(lines: readonly Line[]): PageLabels {
  const found = new Map<string, Words>();
  for (const [i, line] of lines.entries()) {
    const matches = [...line.text.matchAll(label)];
    for (const [at, match] of matches.entries()) {
      const kind = kindOf.get((match.groups?.name ?? "").replace(/\s/g, "")) ?? "other";
      if (found.has(kind)) continue;
      const from = match.index + match[0].length;
      const own = valueIn(line.text, from, matches[at + 1]?.index ?? line.text.length);
      const below = lines[i + 1];
      const value =
        own !== null
          ? { ...own, start: own.start + line.start, end: own.end + line.start }
          : from === line.text.length && matches.length === 1 && below && below.text.search(label) < 0
            ? below
            : null;
      if (value) found.set(kind, value);
    }
  }
  const of = (kind: LabelKind) => found.get(kind) ?? null;
  return {
    title: of("title"),
    issuers: of("issuers"),
    number: of("number"),
    written: of("written"),
    signed: of("signed"),
    printed: of("printed"),
    posted: of("posted") ?? findPostedAlone(lines),
  };
}

function findPostedAlone(lines: readonly Line[]): Words | null {
  for (const { text, start } of lines) {
    const day = postedAlone.exec(text)?.indices?.groups?.day;
    if (day) return { text: text.slice(...day), start: start + day[0], end: start + day[1] };
  }
  return null;
}

function valueIn(line: string, from: number, to: number): Words | null {
  const raw = line.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const stop = raw.slice(lead).search(cut);
  const words = (stop < 0 ? raw : raw.slice(0, lead + stop)).trim();
  return words === "" ? null : { text: words, start: from + lead, end: from + lead + words.length };
}

/** True for a line that labels what it says, also as the row of a table (| 索引号 | 0001/2022-00087 |). */
export function isLabelled(line: string): boolean {
  return line.replace(/^[|｜]\s*/, "").search(label) === 0;
}

/** True for a value in a column where labels and values stand by turns, a line each (有效性 / 有效 / 统一编号 / 甲规〔2021〕3号). */
export function isStackedValue(lines: readonly Line[], index: number): boolean {
  return [1, 3].every((above) => isBareLabel(lines[index - above]?.text ?? ""));
}

function isBareLabel(line: string): boolean {
  const [match] = line.matchAll(label);
  return match?.index === 0 && match[0].length === line.length;
}
