/** What somebody typed into a search, taken apart. Everything to compare is in lower case. */
export type SearchWords = {
  /** As typed, without 《》 around it. */
  readonly typed: string;
  /** The same without the place beside the name: 市科委 of «市科委 上海». */
  readonly name: string;
  /** The place beside the name; null where none is. */
  readonly place: string | null;
  /** What is parted by blanks. */
  readonly parts: readonly string[];
  /** Letters and figures in a row, as pinyin is typed: no tones, no apostrophes, ü as v. */
  readonly latin: readonly string[];
  /** Chinese characters in a row that stand beside letters, the place left out. */
  readonly han: readonly string[];
};

const brackets = /^《(.*)》$/; // 《经营者竞争合规指南》
const latinRun = /[a-z0-9]+/g; // kewei
const hanRun = /\p{Script=Han}+/gu; // 上海
const run = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu; // 上海, kewei

/**
 * Takes a query apart. A place is looked for only beside something else, parted by a blank or by the script: «上海 市科委»,
 * «上海kewei»; what stands in one word with a name belongs to the name.
 */
export function readSearchWords(query: string, isPlace: (name: string) => boolean): SearchWords {
  const typed = query.trim().replace(brackets, "$1");
  const folded = foldLatin(typed);
  const latin = folded.match(latinRun) ?? [];
  const tokens = typed.split(/\s+/);
  const runs = latin.length > 0 ? (typed.match(run) ?? []) : tokens;
  const place = runs.length > 1 ? (runs.find((one) => HAN.test(one) && isPlace(one)) ?? null) : null;
  const name = place === null ? typed : typed.replace(place, " ").trim().replace(/\s+/g, " ");
  return {
    typed,
    name,
    place,
    parts: tokens.map((token) => token.toLowerCase()),
    latin,
    han: latin.length > 0 ? (name.match(hanRun) ?? []) : [],
  };
}

const HAN = /^\p{Script=Han}+$/u; // 上海

/** Full-width forms, tones and apostrophes undone: Kēwěi is kewei, lǜ is lv, xi'an is xian. */
function foldLatin(text: string): string {
  const marks = /[\u0300-\u0307\u0309-\u036f]/g; // the tone of ē, not the two dots of ü
  const plain = text.normalize("NFKC").toLowerCase().normalize("NFD").replace(marks, "");
  return plain.replace(/u\u0308/g, "v").replace(/['’]/g, "");
}
