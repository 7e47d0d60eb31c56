/** A title as it stands in the text: `[start, end)` with its marks, and the words of the title. */
export type Title = {
  readonly start: number;
  readonly end: number;
  /** The title that counts: of 《关于印发〈甲〉的通知》 it is 甲. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** `[start, end)` of the words before 关于 or 印发 inside the marks: who issued it, by the title itself. */
  readonly issuers: { readonly start: number; readonly end: number } | null;
  readonly number: string | null;
  readonly type: string;
};

/** 文种 and other kinds of documents, longest first. */
export const documentTypes =
  "请示|实施意见|指导意见|若干意见|意见|实施方案|行动方案|工作方案|方案|行动计划|工作计划|计划|发展规划|专项规划|规划纲要|规划|纲要|暂行办法|管理办法|实施办法|办法|实施细则|细则|管理规定|暂行规定|若干规定|规定|若干政策措施|政策措施|若干措施|措施|条例|工作要点|要点|通知|通告|公告|公报|决定|决议|命令|批复|函|纪要|报告|指南|导则|指引|规程|规范|标准|技术标准|目录|名录|清单|名单|章程|准则|规则|制度|白皮书|蓝皮书|倡议书|倡议|协议|合同|备忘录|政策|法";

const type = new RegExp(`(?:${documentTypes})(?=(?:（[^（）]{1,30}）)?$)`); // …实施方案（2021—2025年）
const wrapper =
  /(?<!转发.{0,40})(?:印发|颁布|下发|(?:发布|公布)(?!.{0,60}(?:名单|名录|结果|情况|目录|清单|数据|价格|标准)的))(?:了)?《?[〈《]?([^〈〉《》]{4,80})[〉》]?》?的(?:通知|公告|通告|决定|命令)$/; // 关于印发〈甲〉的通知
/** 国发〔2020〕5号 */
export const numberPattern = String.raw`[\u4e00-\u9fa5]{1,10}[〔［\[【（(]\d{4}[〕］\]】）)](?:第)?\d{1,5}号`;
const numberAfter = new RegExp(`^[（(](?:[^（）()]{0,12}?，)?(${numberPattern})`); // 》（国发〔2020〕5号）

/** The titles in 《》 of `text`, in order; a title inside a title belongs to the outer one. */
export function findTitles(text: string): Title[] {
  const titles: Title[] = [];
  let depth = 0;
  let start = -1;
  for (let i = text.indexOf("《"); i >= 0 && i < text.length; i++) {
    if (text[i] === "《") {
      if (depth++ === 0) start = i;
      if (depth > 3) depth = 3;
    } else if (text[i] === "》") {
      if (depth > 0 && --depth === 0) titles.push(readTitle(text, start, i + 1));
    } else if (depth > 0 && (text[i] === "\n" || i - start > 160)) {
      depth = 0;
      i = start; // an unclosed 《 is passed over
      start = -1;
      i = text.indexOf("《", i + 1) - 1;
      if (i < 0) break;
    }
  }
  return titles;
}

function readTitle(text: string, start: number, end: number): Title {
  const inner = text.slice(start + 1, end - 1);
  const wrapped = wrapper.exec(inner);
  const name = wrapped ? (wrapped[1] as string) : inner;
  const nameStart = wrapped ? start + 1 + wrapped.index + wrapped[0].indexOf(name) : start + 1;
  const number = numberAfter.exec(text.slice(end, end + 40));
  const verb = wrapped ? inner.slice(0, wrapped.index).replace(/关于$/, "").length : inner.indexOf("关于");
  const issuers = verb > 1 ? { start: start + 1, end: start + 1 + verb } : null;
  return {
    start,
    end,
    name,
    nameStart,
    nameEnd: nameStart + name.length,
    issuers,
    number: number?.[1] ?? null,
    type: documentTypeOf(name),
  };
}

/** 关于印发〈甲〉的通知 is 甲; any other title itself. */
export function unwrapTitle(title: string): string {
  return wrapper.exec(title)?.[1] ?? title;
}

/** 文种 by the ending of a title; 文件 where none tells. */
export function documentTypeOf(title: string): string {
  return type.exec(title)?.[0] ?? "文件";
}

const nationalNumbers: Readonly<Record<string, readonly string[]>> = {
  国发: ["国务院"],
  国函: ["国务院"],
  国办发: ["国务院办公厅"],
  国办函: ["国务院办公厅"],
  中发: ["中共中央", "国务院"],
  中办发: ["中共中央办公厅", "国务院办公厅"],
};

/** Who a number says issued the document; [] where the signs of the body are not national ones. */
export function issuersOfNumber(number: string): readonly string[] {
  return nationalNumbers[/^[\u4e00-\u9fa5]+/.exec(number)?.[0] ?? ""] ?? [];
}
