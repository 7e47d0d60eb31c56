import { expect, it } from "vitest";
import { ownLines } from "../../../src/source/official-document/own-lines.ts";
import { linesOf } from "../../../src/source/official-document/printed-lines.ts";

const own = (titles: readonly string[], ...lines: string[]) =>
  ownLines(linesOf(lines.join("\n")), titles).map(({ text }) => text);
const body = "现印发给你们，请遵照执行。";

it("ends where 附件, what is handed out, or another heading begins", () => {
  expect(own([], body, "附件：名单", "2021年3月5日", "附件1", "名单")).toEqual([body, "附件：名单", "2021年3月5日"]);
  expect(own(["甲市校舍管理办法"], body, "2021年3月5日", "甲市校舍管理办法", "第一条")).toEqual([body, "2021年3月5日"]);
  expect(own(["甲市中小学校舍管理办法"], body, "甲市中小学校舍", "管理办法", "第一条")).toEqual([body]);
  expect(own([], body, "2021年3月5日", "关于加强管理的意见", "市财政局")).toEqual([body, "2021年3月5日"]);
});

it("does not end at a signature with which the title begins, nor at a numbered headline", () => {
  const title = "甲市人民政府关于废止某规定的决定";
  expect(own([title], body, "甲市人民政府", "2021年3月5日", title)).toEqual([body, "甲市人民政府", "2021年3月5日"]);
  expect(own([], body, "一、关于做好防汛工作的意见", "2021年3月5日")).toHaveLength(3);
});
