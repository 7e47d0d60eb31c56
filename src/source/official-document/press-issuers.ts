import type { Words } from "../../model/official-document.ts";
import { compact, type Line } from "./printed-lines.ts";
import { readNames } from "./printed-names.ts";

/** 近日，某委办公厅、某政府办公厅印发了《某措施》 */
const issued =
  /(?:^|[，。\s　])(?<who>[^，。；《》\s]{4,80}?)(?:联合|日前|近日)?(?:印发|发布|公布|出台|下发)(?:了)?《(?<title>[^《》]{6,80})》/dg;

/** Who issued the document of this title by the words of the press above it; [] where they do not say. */
export function findPressIssuers(press: readonly Line[], title: string): Words[] {
  for (const { text, start } of press)
    for (const match of text.matchAll(issued)) {
      const who = match.indices?.groups?.who;
      if (!who || !compact(title).endsWith(compact(match.groups?.title ?? ""))) continue;
      const names = readNames([{ text: text.slice(...who), start: start + who[0], end: start + who[1] }]);
      if (names) return names;
    }
  return [];
}
