import { expect, it } from "vitest";
import { headZone } from "../../../src/source/official-document/head-lines.ts";
import { findHeading } from "../../../src/source/official-document/heading.ts";
import { readPageLabels } from "../../../src/source/official-document/page-labels.ts";
import { linesOf } from "../../../src/source/official-document/printed-lines.ts";

const find = (...lines: string[]) => {
  const head = headZone(linesOf(lines.join("\n")));
  return findHeading(head, readPageLabels(head))?.text ?? null;
};

it("joins a heading over its lines, also where the first could end one", () => {
  expect(find("甲部关于发布行业标准", "《某规程》的公告")).toBe("甲部关于发布行业标准《某规程》的公告");
  expect(find("甲市关于印发城市绿化规划", "管理方案的通知", "各区：")).toBe("甲市关于印发城市绿化规划管理方案的通知");
  expect(find("甲市关于划定禁行区域的", "通　　告")).toBe("甲市关于划定禁行区域的通告");
  expect(find("甲部 乙部", "丙部 丁部", "关于实施提质计划的意见", "甲教〔2020〕7号")).toBe(
    "甲部乙部丙部丁部关于实施提质计划的意见",
  );
});

it("keeps two headings apart, and a letterhead or number out", () => {
  expect(find("甲市关于修改某办法的决定", "乙市关于公布名单的通知")).toBe("甲市关于修改某办法的决定");
  expect(find("甲市人民政府文件", "甲政〔2021〕8号", "甲市人民政府关于表彰先进的决定")).toBe(
    "甲市人民政府关于表彰先进的决定",
  );
  expect(find("【甲政发〔2016〕85号】甲县关于表彰先进的决定")).toBe("甲县关于表彰先进的决定");
  expect(find("甲署公告2022年第6号（关于调整税率的公告）")).toBe("关于调整税率的公告");
});

it("begins below a column of labels and values, and below a label that stands for itself", () => {
  const column = ["公开方式", "主动公开", "有效性", "有效"];
  expect(find(...column, "甲市人民政府办公室关于印发海岛公路计划的通知", "各区：")).toBe(
    "甲市人民政府办公室关于印发海岛公路计划的通知",
  );
  expect(find(...column, "统一编号", "ZJSP01-2021-0137", "甲市", "关于印发海岛公路计划的通知")).toBe(
    "甲市关于印发海岛公路计划的通知",
  );
  expect(find("字号", "甲市", "关于印发海岛公路计划的通知")).toBe("甲市关于印发海岛公路计划的通知");
});

it("takes the label's where none stands in the text, and no sentence or navigation", () => {
  expect(find("标题：甲市关于公布名单的通知", "各区：")).toBe("甲市关于公布名单的通知");
  expect(find("首页 > 政务公开 > 关于公布名单的通知", "近日，甲市印发关于公布名单的通知。")).toBeNull();
});

it("prefers the heading that the document prints to the page's own headline of the same matter", () => {
  const printed = ["甲市教育局 甲市财政局", "印发《校舍维修办法》的通知", "甲教发〔2021〕12号"];
  const page = ["甲市教育局等部门印发《校舍", "维修办法》的通知", "发布时间：2021/06/03　　来源：甲网", "", ...printed];
  expect(find(...page)).toBe("甲市教育局甲市财政局印发《校舍维修办法》的通知");
  expect(find("甲市法院关于选任管理人的公告", "来源：甲网", "乙省甲市法院", "关于选任管理人的公告")).toBe(
    "乙省甲市法院关于选任管理人的公告",
  );
});

it("passes by a site's name and a gazette's running head, and leaves out that it is an extract", () => {
  const heading = ["甲市人民政府", "关于设立园区的意见"];
  expect(find("甲市教育局　www.jia.gov.cn　2021-11-09　基教处", ...heading)).toBe("甲市人民政府关于设立园区的意见");
  expect(find("甲市人民政府公报　2021年第5期　市政府文件", ...heading)).toBe("甲市人民政府关于设立园区的意见");
  expect(find("甲市政府网站>>政务公开>>人事信息", ...heading)).toBe("甲市人民政府关于设立园区的意见");
  for (const above of [["甲市纪委网站", "通知公告"], ["时效有效"], ["·甲市政府文件·"], ["中央有关文件"]])
    expect(find(...above, "宁波市教育局 宁波市财政局", "关于设立园区的意见")).toBe(
      "宁波市教育局宁波市财政局关于设立园区的意见",
    );
  expect(find("中央有关文件", "省委 省政府", "关于设立园区的意见")).toBe("省委省政府关于设立园区的意见");
  for (const aside of [
    "【市政府文件】",
    "甲社北京7月8日电",
    "甲省人民政府公报二〇〇八年第十五期",
    "本期目录|上一篇|下一篇",
  ])
    expect(find(aside, ...heading)).toBe("甲市人民政府关于设立园区的意见");
  expect(find("甲大学信息公开网", ...heading)).toBe("甲市人民政府关于设立园区的意见");
  expect(find("首页 | 走进甲市", "| 索引号 | 0001/2022-1 |", "| 文号 | 甲政〔2022〕1号 |", ...heading)).toBe(
    "甲市人民政府关于设立园区的意见",
  );
  expect(find("甲市人民政府关于设立园区的意见（摘要）")).toBe("甲市人民政府关于设立园区的意见");
  expect(find("甲市人民政府关于设立园区的意见（试行）")).toBe("甲市人民政府关于设立园区的意见（试行）");
});
