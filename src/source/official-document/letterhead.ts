import type { Words } from "../../model/official-document.ts";
import { isAboveHeading, isLetterhead, letterheadKind } from "./head-lines.ts";
import { isLabelled } from "./page-labels.ts";
import { compact, type Line } from "./printed-lines.ts";
import { isName, readNames } from "./printed-names.ts";

const besideNames = /[ \t]{2,}文\s*件$|\u3000\s*文\s*件$/; // 甲　市　财　政　局　文件

/** 中华人民共和国教育部令第36号 */
const withNumber =
  /^(?:中华人民共和国)?(?<body>[\u4e00-\u9fa5]{3,30}?)(?:令|公告|通告)[（(]?(?:\d{4}年)?第(?:\d{1,4}|[〇○零一二三四五六七八九十百]{1,6})号[）)]?$/;

/** 发文机关标志: the bodies printed above a document's heading, each once, blanks and the words 文件, 令, 公告 … out. */
export function findLetterhead(head: readonly Line[]): Words[] {
  const names: Words[] = [];
  for (const line of head) {
    const words = compact(line.text);
    if (isLabelled(line.text) || words.includes("关于")) continue;
    const numbered = withNumber.exec(words)?.groups?.body;
    if (numbered !== undefined && isName(numbered)) {
      if (names.every(({ text }) => text !== numbered))
        names.push({ text: numbered, start: line.start, end: line.end });
      continue;
    }
    const kind = isLetterhead(words) ? (letterheadKind.exec(words)?.[0] ?? "") : "";
    if (kind === "" && isAboveHeading(line)) continue;
    const bare = line.text.replace(besideNames, "");
    const printed = kind === "" || bare !== line.text ? bare : words.slice(0, words.length - kind.length);
    const read = readNames([
      { text: printed.replace(/^中华人民共和国(?=.{3})/, ""), start: line.start, end: line.end },
    ]);
    for (const name of read ?? []) if (names.every(({ text }) => text !== name.text)) names.push(name);
  }
  return names;
}
