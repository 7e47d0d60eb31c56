import { describe, expect, it } from "vitest";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

const plan = "document:广东省建设国家数字经济创新发展试验区工作方案@广东省人民政府";
const notice = "document:江苏省河长制工作办公室关于跨界河湖协调共治的通知@江苏省河长制工作办公室";
const pathOf = (id: string) => `/document/${encodeURIComponent(id)}`;

describe("the page of a document", () => {
  testLooksOfPage(pathOf(notice), stage);

  it("has its goals as a table, and opens a goal's evidence below it", async () => {
    const { page } = await stage.open(`${pathOf(plan)}`);
    const row = page.getByRole("row", { name: /广东省累计建成5G基站达22万个/ });
    expect((await row.getByRole("cell").allInnerTexts()).slice(0, 3)).toEqual(["5G基站", "22万个", "2022年"]);
    await row.getByRole("button").click();
    await page.locator(".goal-evidence mark", { hasText: "22万个" }).waitFor();
  });

  it("has tasks below those that contain them, with who answers for them", async () => {
    const { page } = await stage.open(`${pathOf(notice)}`);
    const task = page
      .getByRole("region", { name: /^任务/ })
      .locator(".provisions > li", { hasText: "推进水面漂浮共治" });
    expect(await task.first().locator(".entity-link, .tag").allInnerTexts()).toEqual([
      "推进水面漂浮共治",
      "责任",
      "各地",
      "共同开展水葫芦、水花生、河道垃圾等水面漂浮物清理整治",
    ]);
  });

  it("tells its lineage, and validity as of a day", async () => {
    const law = "document:经营者竞争合规指南@上海市";
    const { page } = await stage.open(`${pathOf(law)}?asOf=2019`);
    await page
      .locator(".lineage", { hasText: "依据" })
      .getByRole("link", { name: "《中华人民共和国反垄断法》" })
      .waitFor();
    await page.locator(".validity", { hasText: "2019年" }).waitFor();
  });

  it("says what to do where there is no such document", async () => {
    const { page } = await stage.open(`${pathOf("document:无此文件@某地")}`, {
      language: "en",
    });
    await page.getByRole("heading", { name: "The graph does not have this document" }).waitFor();
    await page.getByRole("link", { name: "Search for “无此文件”" }).waitFor();
  });
});
