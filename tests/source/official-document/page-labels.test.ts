import { expect, it } from "vitest";
import { readPageLabels } from "../../../src/source/official-document/page-labels.ts";
import { linesOf } from "../../../src/source/official-document/printed-lines.ts";

const read = (...lines: string[]) =>
  Object.fromEntries(
    Object.entries(readPageLabels(linesOf(lines.join("\n")))).flatMap(([kind, words]) =>
      words ? [[kind, words.text]] : [],
    ),
  );

it("reads labels with colons, brackets, bars, tabs or wide blanks behind and blanks inside, several on a line", () => {
  const labels = { issuers: "甲市教育局", number: "甲教〔2021〕5号", written: "2021-03-05", posted: "2021-03-09" };
  expect(
    read(
      "索 引 号：01/2021　　发文机关：甲市教育局",
      "文　　号：甲教〔2021〕5号",
      "成文日期：2021-03-05　发布日期：2021-03-09",
    ),
  ).toEqual(labels);
  expect(
    read("【发文机关】甲市教育局　【文　　号】甲教〔2021〕5号", "【成文日期】2021-03-05　【发布日期】2021-03-09"),
  ).toEqual(labels);
  expect(read("发布机构|甲市教育局", "发文字号|甲教〔2021〕5号", "成文日期|2021-03-05", "发布日期|2021-03-09")).toEqual(
    labels,
  );
  expect(
    read("发布机构　甲市教育局", "文　　号　甲教〔2021〕5号", "成文日期　2021-03-05", "发布日期　2021-03-09"),
  ).toEqual(labels);
  expect(read("发布机构\t甲市教育局\t文  号\t甲教〔2021〕5号", "成文日期\t2021-03-05\t发布日期\t2021-03-09")).toEqual(
    labels,
  );
});

it("reads a label whose signs stand far apart", () => {
  expect(read("标      题：关于某事的通知", "分      类：政策文件")).toEqual({ title: "关于某事的通知" });
});

it("takes the value from the line below a label that stands alone, and none where the next line is a label", () => {
  expect(read("发文机关", "甲市教育局", "文号", "成文日期", "2021-03-05")).toEqual({
    issuers: "甲市教育局",
    written: "2021-03-05",
  });
});

it("takes the day and time that a page prints without a label for that of posting", () => {
  expect(read("2021-05-12 17:02　来源：某社")).toEqual({ posted: "2021-05-12" });
  expect(read("来源：甲日报　　2021-05-12 17:02　　编辑：王大力")).toEqual({ posted: "2021-05-12" });
  expect(read("2021年5月12日", "2021-05-12至2021-05-20公示")).toEqual({});
});

it("takes no word of a sentence for a label", () => {
  expect(read("报名时间另行通知", "请写明名称并于规定日期前报送")).toEqual({});
});
