import { expect, it } from "vitest";
import { readOfficialDocument } from "../../../src/source/read-official-document.ts";

const number = (...lines: string[]) => {
  const text = lines.join("\n");
  const found = readOfficialDocument(text, null, true)?.number;
  return found ? [found.text, text.slice(found.start, found.end)] : null;
};
const heading = "甲市财政局关于调整收费标准的通知";
const body = "各有关单位：\n按照《某办法》（乙发〔2001〕9号）执行。\n甲市财政局\n2021年3月5日";
const twice = (words: string) => [words, words];

it("reads the number above, below, before and behind the heading and below the signature, blanks out", () => {
  expect(number("甲财发〔2021〕5号", heading, body)).toEqual(twice("甲财发〔2021〕5号"));
  expect(number(heading, "甲财发 [2021] 5 号", body)).toEqual(["甲财发[2021]5号", "甲财发 [2021] 5 号"]);
  expect(number(`${heading}（甲财发〔2021〕5号）`, body)).toEqual(twice("甲财发〔2021〕5号"));
  expect(number(`【甲财发〔2021〕5号】${heading}`, body)).toEqual(twice("甲财发〔2021〕5号"));
  expect(number(heading, "（甲财发〔2021〕5号）", body)).toEqual(twice("甲财发〔2021〕5号"));
  expect(number("特急　甲财明电〔2021〕5号　签发人：王大力", heading, body)).toEqual(twice("甲财明电〔2021〕5号"));
  expect(number(heading, body, "甲财发〔2021〕5号")).toEqual(twice("甲财发〔2021〕5号"));
  expect(number(heading, body, "（文件编号：甲财发〔2021〕5号）")).toEqual(twice("甲财发〔2021〕5号"));
});

it("reads the number at the end of a telegram's line", () => {
  const line = "发往：各市、甲示范区　　　等级：特急·明电　　甲办电〔2021〕47号";
  expect(number(line, heading, body)).toEqual(twice("甲办电〔2021〕47号"));
});

it("reads the serial number that ends the heading", () => {
  expect(number("甲总局关于发布技术指南的通告（2016年第120号）", "现予发布。")).toEqual(twice("2016年第120号"));
});

it("reads the number in the name of a file that has the heading", () => {
  expect(number(heading, body, `${heading}　甲财发〔2021〕5号.pdf`)).toEqual(twice("甲财发〔2021〕5号"));
  expect(number(heading, body, "乙局关于某事的通知　乙发〔2021〕9号.pdf")).toBeNull();
});

it("takes the number of another document for none", () => {
  expect(number(heading, body)).toBeNull();
  expect(number(heading, "各有关单位：", "请遵照执行。原有办法（", "乙发〔2001〕9号）同时废止。")).toBeNull();
});

it("puts the letterhead before the serial number of an order or announcement", () => {
  const rest = ["《甲办法》已经审议通过，现予公布，自2021年7月1日起施行。", "2021年5月26日"];
  expect(number("甲市人民政府令", "第5号", ...rest)).toEqual(["甲市人民政府令第5号", "甲市人民政府令\n第5号"]);
  expect(number("甲市人民政府令", "〔2017〕第4号", ...rest)?.[0]).toBe("甲市人民政府令〔2017〕第4号");
  expect(number("甲市人民政府专题会议纪要", "〔2016〕12号", ...rest)?.[0]).toBe("〔2016〕12号");
  expect(number("甲　财　部", "公　　告", "2021年　第5号", ...rest)?.[0]).toBe("甲财部公告2021年第5号");
  expect(number("甲国发展委员会", "甲国商务部", "令", "第37号", ...rest)?.[0]).toBe("甲国发展委员会甲国商务部令第37号");
  expect(number("甲市政府网", "甲市人民政府", "甲市人民政府公告第5号", ...rest)?.[0]).toBe("甲市人民政府公告第5号");
});
