import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unwrapLines } from "../../src/source/unwrap-lines.ts";

const bulletin = readFileSync(new URL("../../seed/bulletins/2020-12-shanghai.txt", import.meta.url), "utf8");
const paragraphs = unwrapLines(bulletin);

describe("unwrapLines", () => {
  it("joins hard-wrapped lines where each paragraph ends in a blank", () => {
    expect(
      unwrapLines(
        "上海成立两大机构 \n\n11 月 30 日，上海市重大传染病和生物安全研究院、上\n\n海市传染病与生物安全应急响应重点实验室在复旦大学揭\n\n牌成立。 \n",
      ),
    ).toEqual([
      "上海成立两大机构",
      "11 月 30 日，上海市重大传染病和生物安全研究院、上海市传染病与生物安全应急响应重点实验室在复旦大学揭牌成立。",
    ]);
  });

  it.each([
    "— 4 —",
    "- 4 -",
    "    —12—   ",
    "－ 4 －",
    "· 4 ·",
    "第 4 页",
    "第 4 页 共 16 页",
    "第4页/共16页",
    "共16页，第4页",
  ])("drops the page mark «%s» inside a paragraph", (mark) => {
    const text = `聚焦上海和国家重大传染病与生物安全领域重大问\n\n${mark}\n\n \n\n题，构建“全链式”技术共享平台。 \n`;
    expect(unwrapLines(text)).toEqual(["聚焦上海和国家重大传染病与生物安全领域重大问题，构建“全链式”技术共享平台。"]);
  });

  it("keeps a line that only begins like a page mark", () => {
    expect(unwrapLines("— 4 — 项任务完成。")).toEqual(["— 4 — 项任务完成。"]);
  });

  it("parts two halves of a Latin line by a blank", () => {
    expect(
      unwrapLines(
        "本次活动由上海市与世界人工智能大会组委会 World\nArtificial Intelligence Conference 联合举办大\n会，各地机构参加。 \n",
      ),
    ).toEqual([
      "本次活动由上海市与世界人工智能大会组委会 World Artificial Intelligence Conference 联合举办大会，各地机构参加。",
    ]);
  });

  it.each([
    ["whose trailing blanks were cut", bulletin.replace(/[ \t]+$/gm, "")],
    ["whose empty lines were cut too", bulletin.replace(/[ \t]+$/gm, "").replace(/\n+/g, "\n")],
    ["in which every line ends in a blank", bulletin.replace(/[ \t]+$/gm, "").replace(/$/gm, " ")],
    ["that is not wrapped", paragraphs.join("\n")],
    ["that is not wrapped and set in", paragraphs.map((one) => `　　${one}`).join("\n\n")],
    ["that is wrapped and set in", wrap(paragraphs, "　　")],
  ])("finds the same paragraphs in a bulletin %s", (_, text) => {
    expect(unwrapLines(text).map(withoutBlanks)).toEqual(paragraphs.map(withoutBlanks));
  });

  it("leaves paragraphs alone of which many are equally long and some are longer", () => {
    const item = "（一）市财政局牵头，市教育局配合，于年底前完成校舍维修任务的清单。";
    const texts = [item, item, item, `${item}${item}`, item, "（二）完成。", item, `${item}${item}${item}`];
    expect(unwrapLines(texts.join("\n"))).toEqual(texts);
  });

  it.each([
    [
      "a short 公文",
      [
        "南湖市科学技术局关于做好科普基地申报工作的通知",
        "南科发〔2021〕8号",
        "各县（市、区）科技局：",
        "现组织开展今年的科普基地申报工作，请认真做好。",
      ],
    ],
    [
      "two items of one line each",
      [
        "南湖市出台措施支持中小企业使用大型科学仪器",
        "近日，南湖市印发办法，对使用仪器的企业给予补助。",
        "北山市启动建设第三批省级以上的产业技术研究院",
        "日前，北山市召开会议，启动建设产业技术研究院。",
      ],
    ],
  ])("leaves the lines of %s alone", (_, lines) => {
    expect(unwrapLines(lines.join("\n"))).toEqual(lines);
  });

  it("takes nothing from nothing", () => {
    expect(unwrapLines("\n \n— 1 —\n")).toEqual([]);
  });
});

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, "");
}

/** Lines of 52 columns, titles flush, the first line of other paragraphs set in. */
function wrap(texts: readonly string[], indent: string): string {
  const lines = texts.flatMap((text) => {
    const wrapped = [""];
    let width = text.includes("。") ? 4 : 0;
    for (const character of text) {
      const columns = character > "\u2e7f" || "“”".includes(character) ? 2 : 1;
      if (width + columns > 52) wrapped.push("");
      width = width + columns > 52 ? columns : width + columns;
      wrapped.push(`${wrapped.pop()}${character}`);
    }
    return [`${text.includes("。") ? indent : ""}${wrapped[0]}`, ...wrapped.slice(1)].map((line) => line.trimEnd());
  });
  return lines.join("\n");
}
