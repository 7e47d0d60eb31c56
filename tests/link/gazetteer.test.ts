import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { linkRegion, parseGazetteer, regionLineage } from "../../src/link/gazetteer.ts";
import { InputError } from "../../src/model/input-error.ts";
import { createSmallGazetteer, regionLines, toLines } from "./small-gazetteer.ts";

const gazetteer = createSmallGazetteer();

describe("linkRegion", () => {
  it.each([
    ["上海市", null, { kind: "found", code: "310000", level: "PROVINCE", name: "上海市" }],
    ["上海", null, { kind: "found", code: "310000", level: "PROVINCE", name: "上海市" }],
    ["上海市", "320000", { kind: "found", code: "310000", level: "PROVINCE", name: "上海市" }],
    ["鼓楼区", "320100", { kind: "found", code: "320106", level: "COUNTY", name: "鼓楼区" }],
    ["鼓楼区", "320302", { kind: "found", code: "320302", level: "COUNTY", name: "鼓楼区" }],
    ["鼓楼区", null, { kind: "ambiguous", codes: ["320106", "320302"] }],
    ["鼓楼区", "320000", { kind: "ambiguous", codes: ["320106", "320302"] }],
    ["鼓楼区", "310000", { kind: "ambiguous", codes: ["320106", "320302"] }],
    ["珠三角", null, { kind: "unknown" }],
    ["", null, { kind: "unknown" }],
  ])("«%s» read in %s", (name, place, match) => {
    expect(linkRegion(gazetteer, name, place)).toEqual(match);
  });
});

describe("regionLineage", () => {
  it("climbs from the region to the country", () => {
    expect(regionLineage(gazetteer, "320106")).toEqual(["320106", "320100", "320000", "100000"]);
    expect(regionLineage(gazetteer, "100000")).toEqual(["100000"]);
  });
});

describe("parseGazetteer", () => {
  it("lists every bad line of both files at once", () => {
    const regions = `${toLines([...regionLines, { code: "310000", name: "上海市", level: "PROVINCE" }, { code: "320200", name: "无锡市", level: "PREFECTURE", partOf: "329999" }])}{"code":"32","name":"江苏省","level":"PROVINCE"}\nno JSON\n`;
    const institutions = toLines([
      { institution: "上海市科学技术委员会", partOf: "上海市人民政府", governs: "999999" },
      { institution: "复旦大学", basedAt: "310000", aliases: [{ alias: "复旦", in: "319999", from: "13月" }] },
      { institution: "复旦大学", basedAt: "319999" },
      { institution: "复旦大学" },
    ]);
    const parse = () =>
      parseGazetteer({
        regions: { file: "regions.jsonl", text: regions },
        institutions: { file: "institutions.jsonl", text: institutions },
      });
    expect(parse).toThrow(InputError);
    let problems: string[] = [];
    try {
      parse();
    } catch (error) {
      problems = (error as InputError).problems.map(
        ({ at, code, message }) => `${at} ${code} ${message.split("\n")[0]}`,
      );
    }
    expect(problems).toEqual([
      "regions.jsonl:11 GAZETTEER_MALFORMED ✖ expected the six digits of GB/T 2260",
      expect.stringMatching(/^regions\.jsonl:12 GAZETTEER_MALFORMED expected one JSON object on the line: /),
      "institutions.jsonl:2 GAZETTEER_MALFORMED ✖ expected a date such as 2020, 2020-12 or 2020-12-01",
      "regions.jsonl:9 GAZETTEER_DUPLICATE 310000 stands before; keep one",
      "institutions.jsonl:4 GAZETTEER_DUPLICATE 复旦大学 stands before; keep one",
      "regions.jsonl:10 GAZETTEER_DANGLING partOf: no region has the code 329999",
      "institutions.jsonl:1 GAZETTEER_DANGLING governs: no region has the code 999999",
      "institutions.jsonl:1 GAZETTEER_DANGLING partOf: 上海市人民政府 has no entry; add one",
      "institutions.jsonl:3 GAZETTEER_DANGLING basedAt: no region has the code 319999",
    ]);
  });

  it("refuses regions that lie in themselves and bodies that are above themselves", () => {
    const regions = toLines([
      { code: "310000", name: "上海市", level: "PROVINCE", partOf: "310116" },
      { code: "310116", name: "金山区", level: "COUNTY", partOf: "310000" },
      { code: "310120", name: "奉贤区", level: "COUNTY", partOf: "310000" },
    ]);
    const institutions = toLines([{ institution: "复旦大学", succeeds: "复旦大学" }]);
    const parse = () =>
      parseGazetteer({
        regions: { file: "regions.jsonl", text: regions },
        institutions: { file: "institutions.jsonl", text: institutions },
      });
    expect(parse).toThrow(
      [
        "regions.jsonl:1: GAZETTEER_CIRCLE: partOf: 310000 lies in itself by 310116; end the circle",
        "regions.jsonl:2: GAZETTEER_CIRCLE: partOf: 310116 lies in itself by 310000; end the circle",
        "institutions.jsonl:1: GAZETTEER_CIRCLE: succeeds: 复旦大学 leads to itself by 复旦大学; end the circle",
      ].join("\n"),
    );
  });
});

describe("the regions of the seed", () => {
  it("are what scripts/write-regions.mjs prints", () => {
    const script = fileURLToPath(new URL("../../scripts/write-regions.mjs", import.meta.url));
    const printed = execFileSync(process.execPath, [script], { encoding: "utf8", maxBuffer: 8 * 1024 * 1024 });
    expect(readFileSync(new URL("../../seed/gazetteer/regions.jsonl", import.meta.url), "utf8")).toBe(printed);
  });
});
