import { describe, expect, it } from "vitest";
import { collisionsOf, overflowOf, settle } from "./support/explorer.ts";
import { explorerStage } from "./support/stage.ts";

const stage = explorerStage();

describe("a reader's ways through the explorer", () => {
  it("leads from an abbreviation to its institution, a fact's evidence and the article, and back", async () => {
    const { page, foreign, problems } = await stage.open("/");
    await page.getByRole("combobox", { name: "搜索" }).fill("市科委 上海");
    await page.getByRole("option").first().getByText("上海市科学技术委员会").click();
    await page.getByRole("heading", { level: 1, name: "上海市科学技术委员会" }).waitFor();
    const entity = page.url();
    await page.getByRole("button", { name: /^依据 1 上海市科学技术委员会 指导管理/ }).click();
    await page.locator("figure.evidence-quote").getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: "上海成立两大机构全链谋划防控重大突发传染病" }).waitFor();
    await page.locator(".source-quoted[data-chosen]").first().waitFor();
    await page.goBack();
    await page.locator("figure.evidence-quote mark").waitFor();
    await page.goBack();
    expect([foreign, problems, entity.includes("/entity/")]).toEqual([[], [], true]);
  });

  it("goes the same way by keyboard alone", async () => {
    const { page } = await stage.open("/documents");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("跳到正文");
    await page.keyboard.press("Enter");
    await page.keyboard.press("/");
    await page.keyboard.type("吴凡");
    await page.getByRole("option").first().getByText("吴凡").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "吴凡" }).waitFor();
    const button = page.getByRole("button", { name: /^依据 1 吴凡 领导/ });
    await button.waitFor();
    // The new page has the focus; Tab goes on from its top.
    for (
      let pressed = 0;
      pressed < 40 && !(await button.evaluate((one) => one === document.activeElement));
      pressed += 1
    )
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("figure.evidence-quote mark").waitFor();
  });

  it("searches in full on Enter, and narrows to a label", async () => {
    const { page } = await stage.open("/");
    await page.getByRole("combobox", { name: "搜索" }).fill("数字经济");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=/);
    await settle(page);
    await page.getByRole("navigation", { name: "类别" }).getByRole("link", { name: "文件" }).click();
    await page.waitForURL(/label=DOCUMENT/);
    await page.locator('.search-hits a[href^="/entity/"]').first().waitFor({ state: "detached" });
    await page.locator('.search-hits a[href^="/document/"]').first().waitFor();
    const hits = await page
      .locator(".search-hits a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((href) => href?.startsWith("/document/"))).toBe(true);
  });

  it.each([360, 700, 920, 1024, 1320, 1440])("has a header whose parts stand beside each other: %d", async (width) => {
    const { page } = await stage.open("/people", { language: "en", width });
    const parts = ".shell-brand, .shell-nav a, .shell-search input, .shell-choice";
    expect([await collisionsOf(page, parts), await overflowOf(page)]).toEqual([[], 0]);
    const field = await page.locator(".shell-search input").boundingBox();
    expect(field?.width).toBeGreaterThan(100);
  });

  it("says where no page is, and leads back", async () => {
    const { page } = await stage.open("/nowhere");
    await page.getByRole("heading", { name: "没有这个页面" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "回到首页" }).click();
    await page.getByRole("heading", { name: "政策图谱" }).waitFor();
  });

  it("tells that no answer came, and asks again", async () => {
    const { page } = await stage.open("/");
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("combobox", { name: "搜索" }).fill("上海");
    await page.keyboard.press("Enter");
    await page.getByText("连不上服务，请确认它仍在运行。").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "重试" }).click();
    await page.locator(".search-hits a").first().waitFor();
  });

  it("lets a slow answer be cancelled and asked for again", async () => {
    const { page } = await stage.open("/");
    let held = true;
    await page.route("**/graphql", async (route) => (held ? undefined : route.continue()));
    await page.getByRole("combobox", { name: "搜索" }).fill("上海");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByText("已取消。").waitFor();
    held = false;
    await page.getByRole("button", { name: "重试" }).click();
    await page.locator(".search-hits a").first().waitFor();
  });
});
