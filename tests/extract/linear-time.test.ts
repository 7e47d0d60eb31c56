import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Extractor } from "../../src/extractor.ts";
import { seedExtractor } from "../support/extractor.ts";

let extractor: Extractor;
beforeAll(async () => {
  extractor = await seedExtractor();
});

const read = (text: string) =>
  extractor.readArticle({ id: 1, text, headline: null, region: "江苏省", publishedOn: "2022-06-01" });

/** The fastest of some readings, in milliseconds of CPU: other work on the machine does not count. */
function time(text: string, readings = 3): number {
  return Math.min(
    ...Array.from({ length: readings }, () => {
      const started = process.cpuUsage();
      read(text);
      return process.cpuUsage(started).user / 1000;
    }),
  );
}

/** Words that every pattern waits for, in an order that satisfies none. */
const hostile = [
  "市",
  "省财政厅、",
  "和",
  "等",
  "部门联合",
  "由",
  "《",
  "》",
  "〈",
  "关于",
  "的通知",
  "印发",
  "“",
  "（以下简称",
  "主任",
  "副",
  "同志",
  "任",
  "到2025年",
  "达到",
  "5",
  "万",
  "，",
  "、",
  "国家",
  "上海市",
  "共建",
  "主办",
  "出席",
  "会议",
  "根据",
  "组长：",
  "王",
  "\n",
  "。",
  "办公室设在",
  "该厅",
  "该办法",
  "，隶属",
  "由王力任组长，",
  "省委常委、",
  "示范区管委会",
  "由省财政厅管理，",
  "其中",
  "100%",
  "王·",
  "（筹）",
];

/** Sentences of one line and no end, each filled with what one kind of pattern reads. */
const endless = [
  "省财政厅厅长张三、",
  "省财政厅、",
  "依托省财政厅，隶属省财政厅，",
  "印发《甲办法》，",
  "到2025年达到5万套，",
];

describe("reading", () => {
  it.each(hostile)(
    "takes time in proportion to the text for a run of «%s»",
    (word) => {
      const [short, long] = [word.repeat(Math.ceil(3000 / word.length)), word.repeat(Math.ceil(24000 / word.length))];
      read(short);
      expect(time(long)).toBeLessThan(8 * 4 * time(short) + 100);
    },
    60_000,
  );

  it.each(endless)(
    "takes time in proportion to the text for an endless line of «%s»",
    (words) => {
      const [short, long] = [words.repeat(40_000 / words.length), words.repeat(320_000 / words.length)];
      read(short.slice(0, 20_000));
      expect(time(long, 1)).toBeLessThan(8 * 4 * time(short, 2) + 100);
    },
    120_000,
  );

  it("takes time in proportion to the text for any mixture of such words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostile), { minLength: 2, maxLength: 6 }), (words) => {
        const unit = words.join("");
        const times = Math.ceil(2000 / unit.length);
        expect(time(unit.repeat(times * 8))).toBeLessThan(8 * 4 * time(unit.repeat(times)) + 100);
      }),
      { numRuns: 40, seed: 20201201 },
    );
  }, 120_000);

  it("quotes nothing but the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostile), { maxLength: 60 }), (words) => {
        const text = words.join("");
        for (const { evidence } of read(text).claims)
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      }),
      { numRuns: 300, seed: 20201201 },
    );
  }, 60_000);

  it("gives the same claims for the same text", () => {
    const text = "近日，省财政厅、省教育厅联合印发《校舍安全规划》，提出到2025年改造校舍300栋。";
    expect(read(text)).toEqual(read(text));
  });
});
