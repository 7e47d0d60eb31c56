import type { Words } from "../../model/official-document.ts";
import { compact, linesOf, printedIndex } from "./printed-lines.ts";
import { readNames } from "./printed-names.ts";
import { withoutSession } from "./promulgator.ts";

/** 甲局关于…… · 甲厅印发…… · 甲厅等部门印发…… · 甲厅2021年政府信息公开工作年度报告 · 甲区人民政府第14次常务会议纪要 · 甲市人民政府常务会议纪要 · 甲市人民检察院工作报告 */
const verb =
  /关于|(?<=[厅局委府会院部办室署]|部门|单位)(?:印发|转发|批转|发布|公布|\d{4}年|第\d{1,3}次|(?:常务|全体|专题|办公|工作)?会议纪要|工作报告)/;
const noBody = /[《》〈〉。，；：|｜>＞]/; // 《甲意见》的通知，

/**
 * The words before 关于 or 印发 of a heading: one a body where blanks or line ends of the print part them, else all as
 * one (甲局等五部门); [] where the heading names no body. `printed` is the heading with its blanks; offsets are -1 where
 * it does not stand in the text.
 */
export function findHeadIssuers(title: Words, printed: string): Words[] {
  const own = compact(title.text.slice(0, verb.exec(title.text)?.index ?? 0));
  if (own.length < 2 || noBody.test(own)) return [];
  const lines = linesOf(printed.slice(0, printedIndex(printed, own.length)));
  const names = readNames(lines) ?? [{ text: own, start: 0, end: own.length }];
  return names.map(({ text, start, end }) => ({
    text: withoutSession(text),
    start: title.start < 0 ? -1 : title.start + start,
    end: title.start < 0 ? -1 : title.start + end,
  }));
}
