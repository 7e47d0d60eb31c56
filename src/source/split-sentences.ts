/** A sentence of a text: `text.slice(start, end)`, offsets in UTF-16 code units. */
export type Sentence = { readonly start: number; readonly end: number };

const sentence = /[^。！？\n]*[。！？]+[”’』」）)]*|[^。！？\n]+/g; // 12月1日，首届“上海在线生活节”正式启动。

/** The sentences of `text` in their order; line ends part them and belong to none. */
export function splitSentences(text: string): Sentence[] {
  return [...text.matchAll(sentence)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
