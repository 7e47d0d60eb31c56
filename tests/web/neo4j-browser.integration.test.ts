import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openLocalPage } from "../support/browser.ts";
import { createPrivateSettings, type Run, runPolicygraph } from "../support/run-policygraph.ts";

// The program as a user starts it, and Neo4j Browser as it prints where to open it.

let settings: Awaited<ReturnType<typeof createPrivateSettings>>;
let run: Run;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  settings = await createPrivateSettings();
  run = runPolicygraph(["start"], settings.env);
  [browser] = await Promise.all([launchBrowser(), run.printed("Ctrl-C")]);
  ({ page, context } = await openLocalPage(browser, { viewport: { width: 1440, height: 900 } }));
}, 300_000);
afterAll(async () => {
  await context?.close();
  await browser?.close();
  run?.child.kill("SIGTERM");
  await run?.ended;
  settings?.remove();
}, 60_000);

/** The first group of `pattern` in what the program printed. */
function printed(pattern: RegExp): string {
  const [, found] = pattern.exec(run.stdout()) ?? [];
  if (found === undefined) throw new Error(`printed: nothing fits ${pattern} in\n${run.stdout()}`);
  return found;
}

describe("Neo4j Browser", () => {
  it("opens at the printed address, lets the printed user in, and loads our style and guide by itself", async () => {
    await page.goto(printed(/Neo4j Browser\s+(http\S+)/));
    await page.fill("[data-testid=username]", printed(/user (\S+)/));
    await page.fill("[data-testid=password]", printed(/password (\S+)/));
    await page.click("[data-testid=connect]");
    await page.getByText("政策图谱里有什么").waitFor();
    // The style as Neo4j Browser has taken it; its content policy refuses scripts that wait in the page.
    const style = () => page.evaluate<string | null>("localStorage.getItem('neo4j.grass')");
    await expect.poll(style, { timeout: 30_000 }).toContain("指导管理");
  }, 120_000);

  it("draws the answer to a query of the guide in our colours, with Chinese captions", async () => {
    await page.click("[data-testid=guideNextSlide]");
    await page.getByText("谁发布了什么").waitFor();
    await page.click("pre.runnable >> nth=0");
    await page.click("[data-testid=editor-Run]");
    const drawing = page.locator("svg:has(g.node)").first();
    await drawing.locator("g.node").first().waitFor();
    expect(await textsOf(drawing.locator("g.relationship"))).toContain("发布");
    expect(await textsOf(drawing.locator("g.node"))).toEqual(expect.arrayContaining(["青岛市", "安徽省人民政府"]));
    const fills = await drawing.locator("g.node circle.b-outline").all();
    expect(new Set(await Promise.all(fills.map((circle) => circle.getAttribute("fill"))))).toEqual(
      new Set(["#1F5FA8", "#B3261E", "#2B7A4B"]),
    );
  }, 120_000);
});

async function textsOf(drawn: Locator): Promise<string[]> {
  return (await drawn.allTextContents()).map((text) => text.trim());
}
