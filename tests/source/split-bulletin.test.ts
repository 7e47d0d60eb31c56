import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitBulletin } from "../../src/source/split-bulletin.ts";

const bulletin = readFileSync(new URL("../../seed/bulletins/2020-12-shanghai.txt", import.meta.url), "utf8");
const articles = splitBulletin(bulletin);

describe("splitBulletin", () => {
  it("finds the 18 articles of the bulletin of December 2020 with their sections and whole headlines", () => {
    expect(articles.map(({ ordinal, section, headline }) => [ordinal, section, headline])).toEqual([
      [1, "经济热点", "首届“上海在线生活节”正式启动"],
      [2, "经济热点", "上海成立两大机构全链谋划防控重大突发传染病"],
      [3, "产业动向", "上海成立电子化学品专区"],
      [4, "产业动向", "上海成立无人机产业协会 注册企业超过160家"],
      [5, "产业动向", "上海发布国内首个完整的健康影响评估制度建设方案"],
      [6, "产业动向", "安徽出台实施意见为民企护航"],
      [7, "政策举措", "上海出台全国首个引导企业开展竞争合规建设地方标准"],
      [8, "政策举措", "上海推动建立中小企业服务专员工作制度"],
      [9, "政策举措", "江苏出台跨界河湖协调共治方案 治理无盲区"],
      [10, "政策举措", "江苏出台新政规范“合村并居”"],
      [11, "经验交流", "上海发布首部租赁住房规划建设导则"],
      [12, "经验交流", "江苏发布100个主题创意农园名单"],
      [13, "经验交流", "江苏常熟市检察院全国率先探索建立“听证员库”"],
      [14, "域外动态", "山东深化环评“放管服”改革 优化小微企业环评审批服务"],
      [15, "域外动态", "青岛试点建设“人才驿站” 提供免费职介特价住宿"],
      [16, "域外动态", "青岛市国内首创重点工业产业集聚区建设与管理通用指南"],
      [17, "域外动态", "广东将重点抓好四方面工作开创科技创新工作新局面"],
      [18, "域外动态", "广东力争2022年数字经济增加值超6万亿元"],
    ]);
  });

  it("gives the whole text of an article, its paragraphs parted by line ends", () => {
    expect(articles[0]?.text).toBe(
      "12月1日，首届“上海在线生活节”正式启动。“上海在线生活节”以“沪上新消费，本地欢乐购”为主题，饿了么、美团、盒马、叮咚买菜、达达集团、携程、小红书、途虎养车等8家重点电商企业参与，围绕餐饮、品牌消费、家居消费、旅游出行共举办24项主题活动，该市网购商会将联合8家电商平台，努力为消费者展现一个井然有序、丰富多彩的在线生活节。",
    );
    expect(articles[1]?.text.split("\n").map((paragraph) => paragraph.slice(0, 8))).toEqual([
      "11月30日，上",
      "上海市重大传染病",
      "近阶段，研究院将",
      "上海市传染病与生",
    ]);
  });

  it("loses no character but blanks and page marks, and leaves no blank or page mark in a text", () => {
    const received = bulletin.replace(/— \d+ —/g, "").replace(/\s/g, "");
    const sections = articles.map(({ section }, i) => (section === articles[i - 1]?.section ? "" : section));
    const found = articles
      .map(({ headline, text }, i) => `${sections[i]}${headline}${text}`)
      .join("")
      .replace(/\s/g, "");
    expect(found).toBe(received);
    expect(articles.filter(({ text }) => /[ \t\u00a0\u3000]|— ?\d+ ?—/.test(text))).toEqual([]);
  });

  it("reads a text without sections", () => {
    expect(
      splitBulletin("上海出台新规\n近日，上海市人民政府印发办法。\n江苏出台新规\n近日，江苏省人民政府印发办法。\n"),
    ).toEqual([
      { ordinal: 1, section: null, headline: "上海出台新规", text: "近日，上海市人民政府印发办法。" },
      { ordinal: 2, section: null, headline: "江苏出台新规", text: "近日，江苏省人民政府印发办法。" },
    ]);
  });

  it("passes a masthead and a table of contents by", () => {
    const text = [
      "甲市政策简报（2020年第12期，总第120期）",
      "甲市人民政府发展研究中心编 2020年12月31日",
      "上海出台新规 …… 1",
      "江苏出台新政规范有关事项 …… 2",
      "经济热点",
      "上海出台新规",
      "近日，上海市人民政府印发办法。",
    ].join("\n");
    expect(splitBulletin(text)).toEqual([
      { ordinal: 1, section: "经济热点", headline: "上海出台新规", text: "近日，上海市人民政府印发办法。" },
    ]);
  });

  it("keeps an item that is nothing but its headline between others", () => {
    const text =
      "上海出台新规\n近日，上海市人民政府印发办法。\n江苏发布一百个主题创意农园的名单\n安徽出台新规\n近日，安徽省印发意见。";
    expect(splitBulletin(text).map(({ headline, text: body }) => [headline, body])).toEqual([
      ["上海出台新规", "近日，上海市人民政府印发办法。"],
      ["江苏发布一百个主题创意农园的名单", ""],
      ["安徽出台新规", "近日，安徽省印发意见。"],
    ]);
  });

  it("finds no article in a text without a headline", () => {
    expect(splitBulletin("近日，上海市人民政府印发办法。\n")).toEqual([]);
  });
});
