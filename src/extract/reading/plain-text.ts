const half: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "?": "？",
  "!": "！",
  "﹕": "：",
  "﹔": "；",
  "<": "〈",
  ">": "〉",
  "％": "%",
  "．": ".",
};

/**
 * `text` with one spelling of punctuation and digits, character for character, so that offsets hold in both: Chinese
 * marks full-width (`:` is `：`), digits and Latin letters half-width (`２` is `2`). A comma or colon between digits stays.
 */
export function toPlainText(text: string): string {
  return text.replace(/[,;:()?!﹕﹔<>％．\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (mark, index: number) => {
    if ((mark === "," || mark === ":") && /[0-9]/.test(text[index - 1] ?? "") && /[0-9]/.test(text[index + 1] ?? ""))
      return mark;
    return half[mark] ?? String.fromCharCode(mark.charCodeAt(0) - 0xfee0);
  });
}
