import { describe, expect, it } from "vitest";
import { createListCounter } from "../../src/source/docx-numbering.ts";

const level = (depth: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const kind = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const list = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const restartAt = (depth: number, start: number) =>
  `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const outline = [level(0, "chineseCounting", "第%1章"), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "%3)")];

/** Numbers of paragraphs, each given as `list:level`, or as a style. */
async function numbersOf(numbering: readonly string[], places: readonly string[], styles = "") {
  const count = await createListCounter(
    `<w:numbering>${numbering.join("")}</w:numbering>`,
    `<w:styles>${styles}</w:styles>`,
  );
  return places.map((place) => {
    const [, numId, depth] = /^(\d+):(\d+)$/.exec(place) ?? [];
    return count(numId ? { numId, level: depth ?? null, style: null } : { numId: null, level: null, style: place });
  });
}

describe("createListCounter", () => {
  it("counts a level anew after one above it, and prints the levels above in their own formats", async () => {
    const places = ["1:0", "1:1", "1:1", "1:2", "1:0", "1:1", "1:2", "1:2"];
    expect(await numbersOf([kind(0, ...outline), list(1, 0)], places)).toEqual([
      "第一章 ",
      "一.1 ",
      "一.2 ",
      "a)",
      "第二章 ",
      "二.1 ",
      "a)",
      "b)",
    ]);
  });

  it("prints decimal digits throughout on a legal level", async () => {
    const levels = [outline[0] as string, level(1, "decimal", "%1.%2", "<w:isLgl/>")];
    expect(await numbersOf([kind(0, ...levels), list(1, 0)], ["1:0", "1:1"])).toEqual(["第一章 ", "1.1 "]);
  });

  it("never counts a level anew that says so, nor one that waits for a higher one", async () => {
    const never = [kind(0, outline[0] as string, level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')), list(1, 0)];
    expect(await numbersOf(never, ["1:0", "1:1", "1:0", "1:1"])).toEqual(["第一章 ", "1.", "第二章 ", "2."]);
    const waits = [
      kind(0, ...outline.slice(0, 2), level(2, "decimal", "%3.", '<w:lvlRestart w:val="1"/>')),
      list(1, 0),
    ];
    expect(await numbersOf(waits, ["1:0", "1:1", "1:2", "1:1", "1:2", "1:0", "1:2"])).toEqual([
      ...["第一章 ", "一.1 ", "1.", "一.2 ", "2.", "第二章 ", "1."],
    ]);
  });

  it("goes on counting in another list of the kind, unless that one begins at a number of its own", async () => {
    const numbering = [kind(0, level(0, "decimal", "%1.")), list(1, 0), list(2, 0), list(3, 0, restartAt(0, 5))];
    expect(await numbersOf(numbering, ["1:0", "2:0", "3:0", "3:0", "1:0"])).toEqual(["1.", "2.", "5.", "6.", "7."]);
  });

  it("takes a level that a list defines anew", async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1、")}</w:lvlOverride>`;
    expect(await numbersOf([kind(0, level(0, "decimal", "%1.")), list(1, 0, own)], ["1:0", "1:0"])).toEqual([
      "A、",
      "B、",
    ]);
  });

  it("counts what a style puts on a list, or a style that it is based on", async () => {
    const styles = `<w:style w:styleId="标题1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="标题2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="另一标题2"><w:basedOn w:val="标题2"/></w:style><w:style w:styleId="环"><w:basedOn w:val="环"/></w:style>`;
    const places = ["标题1", "标题2", "另一标题2", "正文", "环"];
    expect(await numbersOf([kind(0, ...outline), list(1, 0)], places, styles)).toEqual([
      "第一章 ",
      "一.1 ",
      "一.2 ",
      null,
      null,
    ]);
  });

  it("finds the level that names the style", async () => {
    const styles = '<w:style w:styleId="节"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = [kind(0, outline[0] as string, level(1, "decimal", "%2.", '<w:pStyle w:val="节"/>')), list(1, 0)];
    expect(await numbersOf(numbering, ["1:0", "节", "节"], styles)).toEqual(["第一章 ", "1.", "2."]);
  });

  it("follows a kind that a style of lists defines", async () => {
    const styles = '<w:style w:styleId="列表"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const linked = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="列表"/></w:abstractNum>';
    const numbering = [kind(0, level(0, "decimal", "%1.")), linked, list(1, 0), list(2, 7)];
    expect(await numbersOf(numbering, ["1:0", "2:0"], styles)).toEqual(["1.", "2."]);
  });

  it("numbers nothing on list 0, an unknown list or level, or with bullets", async () => {
    const numbering = [kind(0, level(0, "bullet", "●")), list(1, 0)];
    expect(await numbersOf(numbering, ["0:0", "9:0", "1:0", "1:4"])).toEqual([null, null, null, null]);
  });
});
