import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/source/official-document/printed-lines.ts";
import { findGluedSignature, findSignature, findSignatureOf } from "../../../src/source/official-document/signature.ts";

const find = (...lines: string[]) => {
  const signature = findSignature(linesOf(lines.join("\n")));
  return signature && [signature.issuers.map(({ text }) => text), signature.date.value, signature.isBare];
};

describe("findSignature", () => {
  it("reads bodies above the day and on its line", () => {
    expect(find("请遵照执行。", "甲市教育局　　甲市公安局", "甲市民政局", "2021年3月5日")).toEqual([
      ["甲市教育局", "甲市公安局", "甲市民政局"],
      "2021-03-05",
      false,
    ]);
    expect(find("请遵照执行。", "甲市教育局 二〇二一年三月五日")).toEqual([["甲市教育局"], "2021-03-05", false]);
    expect(find("请遵照执行。甲市教育局2021年3月5日")).toEqual([["甲市教育局"], "2021-03-05", false]);
    expect(find("请遵照执行。", "甲市教育局", "2021-03-05")).toEqual([["甲市教育局"], "2021-03-05", false]);
  });

  it("leaves the words that close a body without a full stop out of the names", () => {
    expect(find("请遵照执行。", "特此通知", "甲市教育局", "2021年3月5日")).toEqual([
      ["甲市教育局"],
      "2021-03-05",
      false,
    ]);
  });

  it("passes the person by who signs an order", () => {
    expect(find("现予公布。", "市　长　王大力", "2021年3月5日")).toEqual([[], "2021-03-05", false]);
    expect(find("现予公布。", "甲市人民政府", "市长：王大力", "2021年3月5日")).toEqual([
      ["甲市人民政府"],
      "2021-03-05",
      false,
    ]);
  });

  it("takes a day that nobody signs where the text ends or what it hands out begins", () => {
    expect(find("请遵照执行。", "2021年3月5日")).toEqual([[], "2021-03-05", true]);
    expect(find("请遵照执行。", "2021年3月5日", "甲市校舍办法", "第一条　为了……", "第二条　……")).toEqual([
      [],
      "2021-03-05",
      true,
    ]);
  });

  it("takes no day inside the text, in a list, in figures alone, or with which a page says where it has the text from", () => {
    expect(find("公示期为", "2021年3月5日", "至3月10日。")).toBeNull();
    expect(find("施行日期：", "2021年3月5日", "一、范围。", "二、对象。", "三、期限。", "四、附则。")).toBeNull();
    expect(find("请遵照执行。", "2021-03-05")).toBeNull();
    expect(find("甲市教育局 2021年3月9日", "各区教育局：", "请遵照执行。", "甲市教育局", "2021年3月5日")).toEqual([
      ["甲市教育局"],
      "2021-03-05",
      false,
    ]);
  });
});

it("findSignature takes names that close the text below the day, and a day behind the brackets of publicity", () => {
  const find = (...lines: string[]) => {
    const signature = findSignature(linesOf(["请遵照执行。", ...lines].join("\n")));
    return signature && [signature.issuers.map(({ text }) => text), signature.date.value, signature.isBare];
  };
  expect(find("甲办字〔2018〕62号", "2018年8月9日", "甲市人民政府办公室")).toEqual([
    ["甲市人民政府办公室"],
    "2018-08-09",
    false,
  ]);
  expect(find("2018年8月9日", "甲市人民政府办公室", "主要职责是下列各项。")).toEqual([[], "2018-08-09", true]);
  expect(find("2018年8月9日", "甲市人民政府办公室", "【打印】　【关闭窗口】")).toEqual([
    ["甲市人民政府办公室"],
    "2018-08-09",
    false,
  ]);
  expect(find("联系人：王大力　联系电话：12345", "2018年4月23日", "甲厅办公室　2018年4月24日印发")).toEqual([
    [],
    "2018-04-23",
    true,
  ]);
  expect(find("（此件主动公开）", "2019年9月2日")).toEqual([[], "2019-09-02", true]);
});

it("findSignatureOf takes a signature below the 附件 of those alone who are known to issue", () => {
  const lines = linesOf("现予公布。\n附件\n甲市名单\n甲市教育局\n2021年3月5日");
  const body = (text: string) => ({ text, start: 0, end: text.length });
  expect(findSignatureOf([body("甲市教育局")], lines)?.date.value).toBe("2021-03-05");
  expect(findSignatureOf([body("甲市民政局")], lines)).toBeNull();
  expect(findSignatureOf([], lines)).toBeNull();
});

it("findGluedSignature reads one in a text without line ends, and no 印发 line of the 版记", () => {
  const find = (text: string) => findGluedSignature(text, 0, text.length)?.date.value ?? null;
  expect(find("请认真执行。甲市教育局2021年3月5日 一、总体要求")).toBe("2021-03-05");
  expect(find("请认真执行。 甲市教育局办公室　2021年3月9日印发")).toBeNull();
  expect(find("请认真执行。甲市教育局2021年3月5日起施行")).toBeNull();
});
