import { describe, expect, it } from "vitest";
import { settle } from "./support/explorer.ts";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

const bulletin = "?bulletin=bulletin:2020-12-shanghai";

describe("the page of sources", () => {
  testLooksOfPage(
    `/sources${bulletin}&article=article:2020-12-shanghai%231`,
    stage,
    (page) => page.locator(".sources-added a").first().waitFor(),
    "/sources",
  );

  it("opens a bulletin by keyboard: each article with what was read of it and what it added", async () => {
    const { page } = await stage.open("/sources");
    expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe("1 份来源");
    await page.getByRole("button", { name: "政策简报（2020年12月，上海编）" }).press("Enter");
    const rows = page.locator(".data-table tbody tr");
    await rows.first().waitFor();
    const third = await rows.nth(2).locator("th, td").allInnerTexts();
    await page.getByRole("button", { name: /^首届“上海在线生活节”正式启动：新增/ }).click();
    await page.locator(".sources-added").getByRole("link", { name: "上海在线生活节" }).waitFor();
    const asked = Object.fromEntries(new URL(page.url()).searchParams);
    expect([await rows.count(), third.map((cell) => cell.trim()), asked]).toEqual([
      19, // and the row that is open
      ["上海成立电子化学品专区\n产业动向", "5/6 句", "65", "0", "0", "34 个"],
      { bulletin: "bulletin:2020-12-shanghai", article: "article:2020-12-shanghai#1" },
    ]);
    await page.goBack();
    await page.locator(".sources-added").waitFor({ state: "detached" });
  });

  it("tells what the articles did not yield, of one kind or all", async () => {
    const { page } = await stage.open(`/sources${bulletin}`);
    const entries = page.locator(".sources-entries li");
    await entries.first().waitFor();
    const all = (await entries.allInnerTexts()).map((entry) => entry.split(/\n+/));
    await page.getByRole("button", { name: "被拒绝" }).click();
    await page.getByText("没有这样的记录。").waitFor();
    expect([all, await entries.count(), new URL(page.url()).searchParams.get("ledger")]).toEqual([
      [
        [
          "未读出",
          "电子化学品是集成电路产业发展不可或缺的材料，按用途可分成基板、光致抗蚀剂、电镀化学品、高纯试剂、特种气体、溶剂等，具有品种多、质量要求高、用量小、对环境洁净度要求苛刻、产品更新换代快、产品附加值较高等特征。",
          "上海成立电子化学品专区",
        ],
        [
          "未读出",
          "竞争合规是指经营者及其员工的经营管理行为符合反垄断法等法律、法规、规章及其他规范性文件的要求。",
          "上海出台全国首个引导企业开展竞争合规建设地方标准",
        ],
      ],
      0,
      "REFUSED",
    ]);
    await page.reload();
    await settle(page);
    await page.getByText("没有这样的记录。").waitFor();
  });
});
