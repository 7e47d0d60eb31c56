import type { OfficialDocument, Words } from "../../model/official-document.ts";
import { toDate } from "./printed-date.ts";
import { compact, type Line } from "./printed-lines.ts";

const printingLine = /^(.{0,40}?)\s*(\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)\s?印[发制]?$/; // 甲市人民政府办公厅 2021年3月6日印发

/** 印发机关 and 印发日期 of the last line of the 版记; the body may stand on the line above its day. */
export function findPrinting(lines: readonly Line[]): OfficialDocument["printing"] {
  const at = lines.findLastIndex(({ text }) => printingLine.test(text));
  const line = lines[at];
  const match = line && printingLine.exec(line.text);
  const value = match ? toDate(compact(match[2] ?? "")) : null;
  if (!match || value === null) return null;
  const [, own = "", day = ""] = match;
  const dayStart = line.start + line.text.lastIndexOf(day);
  const above = lines[at - 1];
  const body: Words | null =
    own !== ""
      ? { text: own, start: line.start, end: line.start + own.length }
      : above && /[厅局委府会院部办室署社]$/.test(above.text) && above.text.length <= 40
        ? above
        : null;
  return { body, date: { text: day, start: dayStart, end: dayStart + day.length, value } };
}
