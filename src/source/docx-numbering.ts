import type { CheerioAPI } from "cheerio";
import { toListNumber } from "./list-number.ts";

/** What a paragraph of a Word document says of its place in a list; null where it says nothing. */
export type ListPlace = { readonly numId: string | null; readonly level: string | null; readonly style: string | null };

/** Counts the items of a document's lists: asked once a paragraph, in order. Null for a paragraph without a number. */
export type ListCounter = (place: ListPlace) => string | null;

type Level = {
  readonly start: number;
  readonly format: string;
  /** %1 stands for the number of the first level, %2 of the second. */
  readonly text: string;
  /** Whether the levels above are printed in decimal digits. */
  readonly isLegal: boolean;
  /** Whether a blank or a tab parts the number from the words. */
  readonly isParted: boolean;
  /** Starts anew after an item of a level below this one's number; 0: never. */
  readonly restart: number;
  /** The style of paragraphs that stand on it. */
  readonly style: string | null;
};

type List = {
  /** Lists of one kind count on where another has stopped. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Numbers with which levels of this list begin all the same. */
  readonly starts: ReadonlyMap<number, number>;
};

type Style = { readonly numId: string | null; readonly level: string | null; readonly basedOn: string | null };

type Element = ReturnType<CheerioAPI>;

/** Styles that are based on each other, at most; a ring of them ends here. */
const longestChain = 20;
const levelMark = /%([1-9])/g; // 第%1章

/**
 * The numbers that Word counts itself, by `word/numbering.xml` and `word/styles.xml` (ECMA-376 part 1, 17.9): levels,
 * formats, restarts, overrides, lists that a style brings. A level above that has had no item yet counts as its first.
 */
export async function createListCounter(numberingXml: string, stylesXml: string): Promise<ListCounter> {
  const { load } = await import("cheerio");
  const styles = readStyles(load(stylesXml, { xml: true }));
  const lists = readLists(load(numberingXml, { xml: true }), styles);
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (place) => {
    const { numId, style, ...found } = findNumbering(place, styles);
    const list = lists.get(numId ?? "");
    if (!list) return null;
    const own = [...list.levels].find(([, level]) => style !== null && level.style === style)?.[0];
    const depth = found.level === null ? (own ?? 0) : Number(found.level);
    const level = list.levels.get(depth);
    if (!level) return null;
    const count = counts.get(list.kind) ?? new Map<number, number>();
    counts.set(list.kind, count);
    if (!begun.has(numId as string)) for (const [at] of list.starts) count.delete(at);
    begun.add(numId as string);
    const startOf = (at: number) => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;
    count.set(depth, (count.get(depth) ?? startOf(depth) - 1) + 1);
    for (const [deeper, { restart }] of list.levels) if (deeper > depth && depth < restart) count.delete(deeper);
    const words = level.text.replace(levelMark, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = list.levels.get(at)?.format ?? "decimal";
      return toListNumber(count.get(at) ?? startOf(at), level.isLegal && at < depth ? "decimal" : format);
    });
    if (level.format === "bullet" || words.trim() === "") return null;
    return level.isParted && /[\p{L}\p{Nd}\p{Nl}]$/u.test(words) ? `${words} ` : words;
  };
}

/** The list and level that a paragraph names itself, or else its style or one that this is based on. */
function findNumbering({ numId, level, style }: ListPlace, styles: ReadonlyMap<string, Style>): ListPlace {
  if (numId !== null) return { numId, level: level ?? "0", style };
  let id = style;
  for (let i = 0; id !== null && i < longestChain; i++) {
    const found = styles.get(id);
    if (found?.numId) return { numId: found.numId, level: level ?? found.level, style: id };
    id = found?.basedOn ?? null;
  }
  return { numId: null, level, style };
}

function readStyles($: CheerioAPI): ReadonlyMap<string, Style> {
  const toStyle = (element: Element): [string, Style] => {
    const numbering = element.children("w\\:pPr").children("w\\:numPr");
    const [numId, level, basedOn] = [
      childValue(numbering, "numId"),
      childValue(numbering, "ilvl"),
      childValue(element, "basedOn"),
    ];
    return [element.attr("w:styleId") ?? "", { numId, level, basedOn }];
  };
  return new Map(elementsOf($, "style").map(toStyle));
}

function readLists($: CheerioAPI, styles: ReadonlyMap<string, Style>): ReadonlyMap<string, List> {
  const kinds = new Map(
    elementsOf($, "abstractNum").map((element) => [
      element.attr("w:abstractNumId") ?? "",
      { levels: readLevels($, element), link: childValue(element, "numStyleLink") },
    ]),
  );
  const elements = new Map(elementsOf($, "num").map((element) => [element.attr("w:numId") ?? "", element]));
  const kindOf = (numId: string): string => {
    const kind = childValue(elements.get(numId) ?? $(), "abstractNumId") ?? "";
    const linked = styles.get(kinds.get(kind)?.link ?? "")?.numId;
    return linked ? (childValue(elements.get(linked) ?? $(), "abstractNumId") ?? kind) : kind;
  };
  return new Map(
    [...elements].map(([numId, element]): [string, List] => {
      const kind = kindOf(numId);
      const overrides = elementsOf($, "lvlOverride", element);
      const levels = new Map(kinds.get(kind)?.levels);
      const starts = new Map<number, number>();
      for (const override of overrides) {
        const start = childValue(override, "startOverride");
        if (start !== null) starts.set(Number(override.attr("w:ilvl")), Number(start));
        for (const [depth, level] of readLevels($, override)) levels.set(depth, level);
      }
      return [numId, { kind, levels, starts }];
    }),
  );
}

function readLevels($: CheerioAPI, parent: Element): Map<number, Level> {
  const toLevel = (element: Element): [number, Level] => {
    const depth = Number(element.attr("w:ilvl") ?? 0);
    // A format of Word's own stands beside the one that others are to take, which comes last.
    const format = element.find("w\\:numFmt").last().attr("w:val") ?? "decimal";
    const level: Level = {
      start: Number(childValue(element, "start") ?? 0),
      format,
      text: childValue(element, "lvlText") ?? "",
      isLegal: element.children("w\\:isLgl").length > 0,
      isParted: childValue(element, "suff") !== "nothing",
      restart: Number(childValue(element, "lvlRestart") ?? depth),
      style: childValue(element, "pStyle"),
    };
    return [depth, level];
  };
  return new Map(elementsOf($, "lvl", parent).map(toLevel));
}

/** Elements of WordprocessingML in order: of the whole part, or the children of one. */
function elementsOf($: CheerioAPI, name: string, parent?: Element): Element[] {
  const found = parent ? parent.children(`w\\:${name}`) : $(`w\\:${name}`);
  return found.get().map((element) => $(element));
}

function childValue(element: Element, child: string): string | null {
  return element.children(`w\\:${child}`).attr("w:val") ?? null;
}
