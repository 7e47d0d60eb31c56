import { type Gazetteer, parseGazetteer } from "../../src/link/gazetteer.ts";

export const regionLines = [
  { code: "100000", name: "中华人民共和国", level: "COUNTRY", aliases: ["中国"] },
  { code: "310000", name: "上海市", level: "PROVINCE", partOf: "100000", aliases: ["上海"] },
  { code: "310116", name: "金山区", level: "COUNTY", partOf: "310000", aliases: ["金山"] },
  { code: "320000", name: "江苏省", level: "PROVINCE", partOf: "100000", aliases: ["江苏"] },
  { code: "320100", name: "南京市", level: "PREFECTURE", partOf: "320000", aliases: ["南京"] },
  { code: "320106", name: "鼓楼区", level: "COUNTY", partOf: "320100", aliases: ["鼓楼"] },
  { code: "320300", name: "徐州市", level: "PREFECTURE", partOf: "320000", aliases: ["徐州"] },
  { code: "320302", name: "鼓楼区", level: "COUNTY", partOf: "320300", aliases: ["鼓楼"] },
];

export const institutionLines = [
  {
    institution: "上海市人民政府",
    kind: "GOVERNMENT",
    governs: "310000",
    aliases: [{ alias: "上海市政府" }, { alias: "市政府", in: "310000" }],
  },
  {
    institution: "上海市卫生健康委员会",
    partOf: "上海市人民政府",
    aliases: [{ alias: "市卫健委", in: "310000" }],
    succeeds: "上海市卫生和计划生育委员会",
    on: "2018",
  },
  {
    institution: "上海市卫生和计划生育委员会",
    partOf: "上海市人民政府",
    aliases: [{ alias: "市卫计委", in: "310000", from: "2013", until: "2018" }],
  },
  { institution: "复旦大学", kind: "UNIVERSITY", basedAt: "310000" },
  { institution: "江苏省人民政府", governs: "320000" },
];

/** Lines as the text of a JSON Lines file. */
export const toLines = (values: readonly object[]) => `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;

/** A gazetteer of a few places and bodies, two districts called 鼓楼区 among them. */
export function createSmallGazetteer(): Gazetteer {
  return parseGazetteer({
    regions: { file: "regions.jsonl", text: toLines(regionLines) },
    institutions: { file: "institutions.jsonl", text: toLines(institutionLines) },
  });
}
