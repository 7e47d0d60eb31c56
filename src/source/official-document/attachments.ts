import type { Words } from "../../model/official-document.ts";
import type { Line } from "./printed-lines.ts";

const attachmentLine = /^附(?:件|表)\d{0,2}[：:]\s*(.*)$/; // 附件：1.名单

/** 附件 by their titles, at the first line that lists them and the numbered lines below it. */
export function findAttachments(lines: readonly Line[]): Words[] {
  const found: Words[] = [];
  for (const [i, line] of lines.entries()) {
    const match = attachmentLine.exec(line.text);
    if (!match) continue;
    const add = (words: string, start: number) => {
      const name = words.replace(/^\d{1,2}[.．、]\s*/, "").replace(/[。；]$/, "");
      const at = start + words.indexOf(name);
      if (name.length >= 3) found.push({ text: name, start: at, end: at + name.length });
    };
    const rest = match[1] as string;
    let start = line.end - rest.length;
    for (const part of rest.split(/(?=\d{1,2}[.．、][^\d])/)) {
      if (part.trim() !== "") add(part.trim(), start + part.indexOf(part.trim()));
      start += part.length;
    }
    for (
      let below = i + 1;
      below < lines.length &&
      /^\d{1,2}[.．、]/.test((lines[below] as Line).text) &&
      (lines[below] as Line).text.length < 80;
      below++
    )
      add((lines[below] as Line).text, (lines[below] as Line).start);
    break;
  }
  return found;
}
