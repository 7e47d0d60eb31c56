import { describe, expect, it } from "vitest";
import { joinPrintedLines } from "../../src/source/join-printed-lines.ts";
import type { PrintedLine } from "../../src/source/page-lines.ts";

/** A type area of 20 characters of 10 points, from 100 to 300. */
const line = (text: string, from: number, to: number, more: Partial<PrintedLine> = {}) => ({
  ...{ text, left: 100 + 10 * from, right: 100 + 10 * to, size: 10, isParted: false, column: 0 },
  ...more,
});
/** Lines on one page, 15 points apart. */
const join = (...lines: readonly Omit<PrintedLine, "y">[]) =>
  joinPrintedLines([lines.map((one, i) => ({ y: 100 + 15 * i, ...one }))]);

const first = line("近日，甲市人民政府印发某办法，自", 2, 20);
const middle = line("二〇二一年一月一日起施行，有效期为五年，", 0, 20);
const last = line("请认真执行。", 0, 6);
const paragraph = [first, middle, last] as const;
const text = [first, middle, last].map((one) => one.text).join("");

describe("joinPrintedLines", () => {
  it("joins the lines of paragraphs that are set in", () => {
    expect(join(...paragraph, ...paragraph, ...paragraph)).toEqual([text, text, text]);
  });

  it("joins lines that end early because nothing may begin a line with a comma, or a number did not fit", () => {
    const early = line("二〇二一年一月一日起施行，有效期", 0, 17.5);
    expect(join(first, early, middle, last, ...paragraph)).toEqual([
      `${first.text}${early.text}${middle.text}${last.text}`,
      text,
    ]);
  });

  it("joins first lines that end early, though they look centred", () => {
    const early = { ...first, right: first.right - 20 };
    expect(join(early, middle, last, ...paragraph)).toEqual([text, text]);
  });

  it.each([
    ["a centred headline", line("上海出台新规", 7, 13)],
    ["a headline at the margin", line("上海出台新规", 0, 6)],
    ["a wide headline at the margin", line("上海发布国内首个完整的健康影响评估", 0, 17)],
    ["a wide centred headline", line("上海发布国内首个完整的健康影响", 2.5, 17.5)],
  ])("keeps %s apart behind a full last line", (_, headline) => {
    const fullLast = line("请各区各部门高度重视，加强领导认真执行。", 0, 20);
    expect(join(first, middle, fullLast, headline, ...paragraph, ...paragraph)).toEqual([
      `${first.text}${middle.text}${fullLast.text}`,
      headline.text,
      text,
      text,
    ]);
  });

  it("joins a centred headline of two lines and keeps a section above it apart", () => {
    const [section, one, two] = [
      line("经济热点", 8, 12),
      line("上海发布国内首个完整的健康影响", 1.5, 18.5),
      line("评估方案", 8, 12),
    ];
    expect(join(section, one, two, ...paragraph, ...paragraph)).toEqual([
      "经济热点",
      `${one.text}${two.text}`,
      text,
      text,
    ]);
  });

  it("keeps lines of another size and lines far apart from each other", () => {
    const [large, distant] = [line("政策简报政策简报", 0, 20, { size: 24 }), { ...middle, y: 400 }];
    expect(join(large, middle, middle, last, distant, middle)).toEqual([
      large.text,
      `${middle.text}${middle.text}${last.text}`,
      `${middle.text}${middle.text}`,
    ]);
  });

  it("keeps the rows of a table apart", () => {
    const row = line("市财政局 牵头", 0, 20, { isParted: true });
    expect(join(row, row, row)).toEqual([row.text, row.text, row.text]);
  });

  it("goes on over the end of a page, whose margins may differ from the next one's", () => {
    const right = (one: PrintedLine) => ({ ...one, left: one.left + 30, right: one.right + 30 });
    const page = [...paragraph, ...paragraph, first].map((one, i) => ({ ...one, y: 100 + 15 * i }));
    const next = [middle, last, ...paragraph, ...paragraph].map((one, i) => right({ ...one, y: 100 + 15 * i }));
    expect(joinPrintedLines([page, next])).toEqual([text, text, text, text, text]);
  });

  it("joins nothing from nothing", () => {
    expect(joinPrintedLines([[], []])).toEqual([]);
  });
});
