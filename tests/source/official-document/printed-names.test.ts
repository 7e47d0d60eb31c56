import { expect, it } from "vitest";
import { linesOf } from "../../../src/source/official-document/printed-lines.ts";
import { readNames } from "../../../src/source/official-document/printed-names.ts";

const read = (...lines: string[]) => readNames(linesOf(lines.join("\n")))?.map(({ text }) => text) ?? null;

it("reads names one a line, two in columns, spread and wrapped", () => {
  expect(read("甲市教育局", "甲市公安局")).toEqual(["甲市教育局", "甲市公安局"]);
  expect(read("甲 省 教 育 厅　　　　甲 省 民 政 厅", "甲省人力资源和社会保障厅　　　甲省妇女联合会")).toEqual([
    "甲省教育厅",
    "甲省民政厅",
    "甲省人力资源和社会保障厅",
    "甲省妇女联合会",
  ]);
  expect(read("共青团中央 全国学联")).toEqual(["共青团中央", "全国学联"]);
  expect(read("财政部 税务总局 海关总署")).toEqual(["财政部", "税务总局", "海关总署"]);
  expect(read("省委 省政府")).toEqual(["省委", "省政府"]);
  expect(read("甲市教育局　甲市城市管理", "综合行政执法局")).toEqual(["甲市教育局", "甲市城市管理综合行政执法局"]);
  expect(read("甲市新型冠状病毒感染的肺炎疫情防控指挥部")).toEqual(["甲市新型冠状病毒感染的肺炎疫情防控指挥部"]);
  expect(read("甲市人民政府", "办公室")).toEqual(["甲市人民政府办公室"]);
  expect(read("甲市财政局（盖章）　　乙市财政局（盖章）")).toEqual(["甲市财政局", "乙市财政局"]);
  expect(read("经济和信息化委员会", "经开区管委会")).toEqual(["经济和信息化委员会", "经开区管委会"]);
});

it("gives a government that follows its party committee the committee's place", () => {
  expect(read("自治区党委　人民政府")).toEqual(["自治区党委", "自治区人民政府"]);
  expect(read("中共甲省委 甲省人民政府")).toEqual(["中共甲省委", "甲省人民政府"]);
  expect(read("中共甲县委员会", "人民政府")).toEqual(["中共甲县委员会", "甲县人民政府"]);
});

it("reads nothing where anything but names stands", () => {
  expect(read("请各区教育局")).toBeNull();
  expect(read("经市政府同意，甲市教育局")).toBeNull();
  expect(read("甲市教育局", "联系电话：12345")).toBeNull();
  expect(read("甲市教育局的")).toBeNull();
  expect(read("王大力")).toBeNull();
  expect(read("特此通知", "甲市教育局")).toBeNull();
  expect(read("办公室")).toBeNull();
  expect(read("时效有效", "江苏省教育厅")).toBeNull();
  expect(read("中央有关文件", "中共中央办公厅")).toBeNull();
});

it("says where each name stands", () => {
  const text = "　甲 市 教 育 局　　　甲市公安局";
  expect(readNames(linesOf(text))?.map(({ start, end }) => text.slice(start, end))).toEqual([
    "甲 市 教 育 局",
    "甲市公安局",
  ]);
});
