import { describe, expect, it } from "vitest";
import { settle } from "./support/explorer.ts";
import { explorerStage, testLooksOfPage } from "./support/stage.ts";

const stage = explorerStage();

describe("an address that no page has", () => {
  testLooksOfPage("/no-such-page", stage);

  it("says so, and leads to the start page", async () => {
    const { page } = await stage.open("/no-such-page");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("没有这个页面");
    await page.getByRole("main").getByRole("link", { name: "回到首页" }).click();
    await settle(page);
    expect(new URL(page.url()).pathname).toBe("/");
  });
});
