import { describe, expect, it } from "vitest";
import { institutionKindOf } from "../../src/model/institution-kind.ts";

describe("institutionKindOf", () => {
  it.each([
    ["上海市人民政府", "GOVERNMENT"],
    ["国务院", "GOVERNMENT"],
    ["中共青岛市委组织部", "PARTY_ORGAN"],
    ["中国共产党中央委员会", "PARTY_ORGAN"],
    ["全国人民代表大会常务委员会", "LEGISLATURE"],
    ["广东省深圳市中级人民法院", "COURT"],
    ["江苏省常熟市人民检察院", "PROCURATORATE"],
    ["上海市服务企业联席会议", "MECHANISM"],
    ["复旦大学附属华山医院", "HOSPITAL"],
    ["上海市传染病与生物安全应急响应重点实验室", "LABORATORY"],
    ["上海市重大传染病和生物安全研究院", "RESEARCH_INSTITUTE"],
    ["中国科学院", "RESEARCH_INSTITUTE"],
    ["复旦大学上海医学院", "UNIVERSITY"],
    ["上海市无人机产业协会", "ASSOCIATION"],
    ["中国建设银行", "COMPANY"],
    ["上海电子化学品专区", "ZONE"],
    ["江苏省河长制工作办公室", "AGENCY"],
    ["上海市科学技术委员会", "AGENCY"],
    ["广东省科学技术厅", "AGENCY"],
    ["感染科", "DEPARTMENT"],
    ["饿了么", "OTHER"],
  ])("takes %s for %s", (name, kind) => {
    expect(institutionKindOf(name)).toBe(kind);
  });
});
