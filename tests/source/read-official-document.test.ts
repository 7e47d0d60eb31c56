import { describe, expect, it } from "vitest";
import { readOfficialDocument } from "../../src/source/read-official-document.ts";

const read = (lines: readonly string[], headline: string | null = null, known = false) => {
  const document = readOfficialDocument(lines.join("\n"), headline, known);
  return (
    document && {
      title: document.title.text,
      issued: document.issued,
      headIssuers: document.headIssuers.map(({ text }) => text),
      letterhead: document.letterhead.map(({ text }) => text),
      number: document.number?.text ?? null,
      recipients: document.recipients?.text ?? null,
      signatures: document.signatures.map(({ text }) => text),
      date: document.date?.value ?? null,
      attachments: document.attachments.map(({ text }) => text),
    }
  );
};

describe("readOfficialDocument", () => {
  it("reads heading, number, recipients, signatures, day and attachments of a notice", () => {
    expect(
      read([
        "甲市教育局 甲市财政局",
        "关于印发《甲市校舍维修办法》的通知",
        "甲教发〔2021〕12号",
        "各县（区）教育局、财政局：",
        "现将《甲市校舍维修办法》印发给你们，请遵照执行。",
        "附件：1.校舍清单",
        "2.经费表",
        "甲市教育局",
        "甲市财政局",
        "2021年3月5日",
      ]),
    ).toEqual({
      title: "甲市教育局甲市财政局关于印发《甲市校舍维修办法》的通知",
      issued: "甲市校舍维修办法",
      headIssuers: ["甲市教育局", "甲市财政局"],
      letterhead: [],
      number: "甲教发〔2021〕12号",
      recipients: "各县（区）教育局、财政局",
      signatures: ["甲市教育局", "甲市财政局"],
      date: "2021-03-05",
      attachments: ["校舍清单", "经费表"],
    });
  });

  it("passes labels and red heads by and joins a heading of two lines", () => {
    const document = read([
      "发文机关：甲市人民政府",
      "甲市人民政府文件",
      "甲政〔2021〕8号",
      "甲市人民政府关于加快推进",
      "城市更新工作的实施意见",
      "各区人民政府：",
      "甲市人民政府",
      "二○二一年三月十二日",
    ]);
    expect(document).toMatchObject({
      title: "甲市人民政府关于加快推进城市更新工作的实施意见",
      number: "甲政〔2021〕8号",
      date: "2021-03-12",
    });
  });

  it("reads the title of the rules that an order promulgates", () => {
    const document = read(
      [
        "甲省人民政府令",
        "第230号",
        "《甲省投资管理办法》已经审议通过，现予公布，自2021年7月1日起施行。",
        "省长　王大力",
        "2021年5月26日",
      ],
      null,
      true,
    );
    expect(document).toMatchObject({
      title: "甲省投资管理办法",
      letterhead: ["甲省人民政府"],
      number: "甲省人民政府令第230号",
      date: "2021-05-26",
    });
  });

  it("joins a heading without 关于 whose body fills a line, and leaves a letterhead out of a title", () => {
    const rest = ["甲政告〔2021〕9号", "因公共利益的需要，拟征收土地，现公告如下。", "2021年5月26日"];
    expect(read(["甲县人民政府", "征收土地预公告", ...rest], null, true)).toMatchObject({
      title: "甲县人民政府征收土地预公告",
      number: "甲政告〔2021〕9号",
      date: "2021-05-26",
    });
    expect(read(["甲县人民政府公告", "2021年第5号", ...rest.slice(1)], null, true)).toMatchObject({
      title: "甲县人民政府公告",
      number: "甲县人民政府公告2021年第5号",
    });
    expect(read(["甲县人民政府公告", "甲县防汛应急预案", ...rest], null, true)).toMatchObject({
      title: "甲县防汛应急预案",
      letterhead: ["甲县人民政府"],
    });
  });

  it("names a notice without a heading by what its first sentence hands out", () => {
    const notice = {
      title: "甲市绿道管理办法",
      issued: null,
      headIssuers: [],
      letterhead: [],
      number: null,
      recipients: "各县（区）人民政府，市政府各部门",
      signatures: ["甲市人民政府办公室"],
      date: "2022-03-08",
      attachments: [],
    };
    const around = (sentence: string) => [
      "各县（区）人民政府，市政府各部门：",
      sentence,
      "甲市人民政府办公室",
      "2022年3月8日",
    ];
    expect(read(around("《甲市绿道管理办法》已经市政府同意，现印发给你们，请遵照执行。"))).toEqual(notice);
    expect(read(around("经市政府同意，现将《甲市绿道管理办法》印发给你们。"))).toEqual(notice);
    expect(read(around("现将乙部门《甲市绿道管理办法》转发给你们。"))).toBeNull();
    expect(read(["甲市发布绿道新规", "《甲市绿道管理办法》已经市政府同意，现印发给你们。"])).toBeNull();
  });

  it("finds a signature in a text that lost its line ends", () => {
    expect(
      read(
        [
          "甲省人民政府办公厅关于做好防汛工作的通知 各市人民政府：请认真贯彻执行。甲省人民政府办公厅2023年3月8日 一、总体要求",
        ],
        "甲省人民政府办公厅关于做好防汛工作的通知",
      ),
    ).toMatchObject({
      signatures: ["甲省人民政府办公厅"],
      date: "2023-03-08",
    });
  });

  it("does not take the effective day for the day of signing", () => {
    expect(read(["甲市财政局关于调整收费标准的通知", "各有关单位：", "本通知自2022年1月1日起施行。"])).toMatchObject({
      date: null,
      signatures: [],
    });
  });

  it("takes no headline of news for a heading", () => {
    expect(read(["近日，甲市发布养老服务方案，明确多项举措。"], "甲市发布国内首个养老服务方案")).toBeNull();
    expect(read(["近日，甲市召开会议。"], "甲市召开关于优化营商环境的工作会议")).toBeNull();
  });

  it("reads what stands above the heading and below the signature, and where the body stands", () => {
    const text = [
      "000001",
      "机密★1年",
      "特急",
      "甲市人民政府文件",
      "甲政发〔2021〕8号 签发人：王大力",
      "甲市人民政府关于加快推进城市更新工作的实施意见",
      "各区人民政府：",
      "现提出以下意见。",
      "一、总体要求。",
      "附件：1.任务清单",
      "甲市人民政府",
      "2021年3月5日",
      "抄送：市委各部门，市人大常委会办公厅。",
      "甲市人民政府办公厅 2021年3月6日印发",
    ].join("\n");
    const document = readOfficialDocument(text, null);
    const words = (part: { text: string; start: number; end: number } | null | undefined) =>
      part && [part.text, text.slice(part.start, part.end)];
    const twice = (part: string) => [part, part];
    expect(words(document?.title)).toEqual(twice("甲市人民政府关于加快推进城市更新工作的实施意见"));
    expect(words(document?.number)).toEqual(twice("甲政发〔2021〕8号"));
    expect(words(document?.secrecy)).toEqual(twice("机密★1年"));
    expect(words(document?.urgency)).toEqual(twice("特急"));
    expect(words(document?.approver)).toEqual(twice("王大力"));
    expect(words(document?.copies)).toEqual(twice("市委各部门，市人大常委会办公厅"));
    expect(words(document?.printing?.body)).toEqual(twice("甲市人民政府办公厅"));
    expect(words(document?.printing?.date)).toEqual(twice("2021年3月6日"));
    expect(document?.printing?.date.value).toBe("2021-03-06");
    expect(document?.date?.value).toBe("2021-03-05");
    expect(text.slice(document?.body.start, document?.body.end).trim()).toBe("现提出以下意见。\n一、总体要求。");
  });

  it("has no such parts where the document does not print them", () => {
    const text = "甲市财政局关于调整收费标准的通知\n各有关单位：\n本通知自2022年1月1日起施行，以前印发的抄送办法废止。";
    const document = readOfficialDocument(text, null);
    const { secrecy, urgency, approver, copies, printing, body } = document ?? {};
    expect({ secrecy, urgency, approver, copies, printing }).toEqual({
      secrecy: null,
      urgency: null,
      approver: null,
      copies: null,
      printing: null,
    });
    expect(text.slice(body?.start, body?.end).trim()).toBe("本通知自2022年1月1日起施行，以前印发的抄送办法废止。");
  });

  it("takes who made rules known from the brackets under their heading, where nobody signs", () => {
    const signatures = (under: string) =>
      read(["甲省停车管理规定", under, "第一条 为了规范停车，制定本规定。"], null, true)?.signatures;
    expect(signatures("（2020年5月1日甲省人民政府令第30号公布）")).toEqual(["甲省人民政府"]);
    expect(signatures("（2020年5月1日甲省交通运输厅发布）")).toEqual(["甲省交通运输厅"]);
    expect(signatures("（2020年5月1日甲省第十三届人民代表大会第二次会议通过）")).toEqual(["甲省人民代表大会"]);
  });

  it("knows a notice by the day from which it holds, its heading given beside the text", () => {
    const headline = "甲市人民政府关于废止部分规范性文件的通知";
    expect(read(["各区：", "决定废止《甲市旧办法》，自本通知印发之日起停止执行。"], headline)?.title).toBe(headline);
    expect(read(["甲市日前废止一批文件。", "市民表示欢迎。"], headline)).toBeNull();
  });

  it("dates what the press prints in full by the day under its own heading, not by the day of the news", () => {
    const text = (under: string) => [
      "甲市委办公厅 甲市政府办公厅印发《关于保护文献的意见》",
      "甲社北京9月6日电 近日，两办印发了《关于保护文献的意见》。",
      "《关于保护文献的意见》全文如下。",
      "关于保护文献的意见",
      under,
      "现提出如下意见。",
    ];
    expect(read(text("（2021年8月26日）"))?.date).toBe("2021-08-26");
    expect(read(text("总则"))?.date).toBeNull();
  });

  it("gives what the press prints in full its own title, and those who issued it by the headline", () => {
    const text =
      "甲市委办公厅 甲市政府办公厅印发《关于保护文献的意见》\n近日，两办印发意见。\n全文如下。\n现提出如下意见。";
    const document = readOfficialDocument(text, null);
    const { start = 0, end = 0 } = document?.title ?? {};
    expect([document?.title.text, text.slice(start, end)]).toEqual(["关于保护文献的意见", "关于保护文献的意见"]);
    expect(document?.headIssuers.map(({ text: name }) => name)).toEqual(["甲市委办公厅", "甲市政府办公厅"]);
  });

  it("reads the document that stands below a piece of news in place of the news", () => {
    const notice = [
      "甲市人民政府办公室关于印发",
      "乡村建设方案的通知",
      "甲政办发〔2023〕36号",
      "各区：",
      "请贯彻执行。",
    ];
    const news = ["甲市乡村添新景", "2023-05-18　来源：甲日报", "本报讯 记者获悉，甲市将打造一批乡村。文件原文如下："];
    const read1 = read([...news, ...notice], null, true);
    expect([read1?.title, read1?.number]).toEqual([
      "甲市人民政府办公室关于印发乡村建设方案的通知",
      "甲政办发〔2023〕36号",
    ]);
    expect(read([...news, "一、建设乡村。"], null, true)?.title).toBe("甲市乡村添新景");
  });

  it("gives a text without such a heading the line that ends like one, or its letterhead, before a line of the page", () => {
    const title = (...lines: string[]) => read([...lines, "现公告如下。"], null, true)?.title;
    expect(title("甲门户网站　登录", "甲县人民政府征收土地预公告")).toBe("甲县人民政府征收土地预公告");
    expect(title("首页 -> 公示", "甲市规划局", "土地使用权挂牌出让公告")).toBe("甲市规划局土地使用权挂牌出让公告");
    expect(title("甲省人民代表大会常务委员会公报　2014年第6号", "甲省人民代表大会常务委员会", "任　免　名　单")).toBe(
      "甲省人民代表大会常务委员会任免名单",
    );
    expect(title("甲县人民政府2021年森林草原禁火令", "为预防火灾，根据《甲国森林法》，发布本禁火令。")).toBe(
      "甲县人民政府2021年森林草原禁火令",
    );
    expect(title("甲市解除管控", "2020年3月24日　来源：甲网", "甲市防控指挥部通告")).toBe("甲市防控指挥部通告");
  });
});
