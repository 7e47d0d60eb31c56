import { describe, expect, it } from "vitest";
import { settle } from "./support/explorer.ts";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

describe("the page of people", () => {
  testLooksOfPage("/people", stage);

  it("tells who holds which post where, with its evidence", async () => {
    const { page } = await stage.open("/people");
    const person = page.locator(".people-list > li", { hasText: "吴凡" });
    expect(await person.locator(".entity-link, .relation-notes").allInnerTexts()).toEqual([
      "吴凡",
      "上海市重大传染病和生物安全研究院",
      "院长",
      "复旦大学上海医学院",
      "副院长",
    ]);
    await person.getByRole("button").first().click();
    await person.locator("blockquote mark", { hasText: "吴凡" }).waitFor();
  });

  it("finds people by name, and says so where there are none", async () => {
    const { page } = await stage.open(`/people?name=无名氏`);
    await page.getByText("没有这个姓名的人物。清空姓名可看全部。").waitFor();
    await page.getByLabel("姓名").fill("吴凡");
    await page.keyboard.press("Enter");
    await page.locator(".people-list > li").first().waitFor();
    await settle(page);
    expect(new URL(page.url()).searchParams.get("name")).toBe("吴凡");
  });
});
