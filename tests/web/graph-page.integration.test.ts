import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { viewCodeOf } from "../../web/src/pages/graph/graph-address.ts";
import { decodeView } from "../../web/src/pages/graph/view-code.ts";
import { type Look, looks, overflowOf, settle, violationsOf } from "./support/explorer.ts";
import { explorerStage } from "./support/stage.ts";

const stage = explorerStage();

const shanghai = "region:310000";
const alone = `/graph?nodes=${shanghai}`;
const around = `/graph?of=${shanghai}`;

/** Opens the graph page and waits until its picture stands and the address tells of it. */
async function openGraph(path: string, look: Partial<Look> = {}) {
  const opened = await stage.open(path, look);
  await opened.page.waitForURL(/#view=/);
  return opened;
}

/** What the address says is seen, once it says something that passes. */
async function seenIn(page: Page, passes: (seen: Seen) => boolean = () => true): Promise<Seen> {
  for (let tries = 0; ; tries += 1) {
    const seen = await decodeView(viewCodeOf(new URL(page.url()).hash) ?? "");
    if (seen && passes(seen)) return seen;
    if (tries === 60) throw new Error(`expected another view in the address, but got ${JSON.stringify(seen)}`);
    await page.waitForTimeout(100);
  }
}
type Seen = NonNullable<Awaited<ReturnType<typeof decodeView>>>;

const sizeOf = ({ view }: Seen) => Object.keys(view.places).length;
const counted = (page: Page, entities: number) =>
  page.getByRole("status").getByText(`${entities} 个实体 ·`).waitFor({ timeout: 15_000 });

/** Where an entity is on the screen. */
async function spotOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const { view, camera } = await seenIn(page, (seen) => seen.camera !== null && id in seen.view.places);
  const box = await page.locator(".graph-canvas").boundingBox();
  const place = view.places[id];
  if (!box || !place || !camera) throw new Error(`expected ${id} in the picture`);
  const scale = (Math.min(box.width, box.height) - 60) / 2000 / camera.ratio;
  return {
    x: box.x + box.width / 2 + (place.x - camera.x) * scale,
    y: box.y + box.height / 2 - (place.y - camera.y) * scale,
  };
}

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused =
    "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()";
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if ((await page.evaluate(focused)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`expected Tab to reach ${name}`);
}

async function exported(page: Page, name: string): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  await page.getByRole("button", { name: "导出", exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name }).click()]);
  return { file: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

describe("the graph page", () => {
  it.each(looks)("has no fault that axe knows and fits: $language $colorScheme $width", async (look) => {
    const { page, foreign, problems } = await openGraph(around, look);
    const names = {
      zh: ["图", "实体", "关系", "筛选", "视图"],
      en: ["Picture", "Entities", "Relationships", "Filters", "Views"],
    }[look.language];
    const found: unknown[] = [];
    for (const name of names) {
      await page.getByRole("tab", { name, exact: true }).click();
      found.push(...(await violationsOf(page)), (await overflowOf(page)) <= 0);
    }
    expect([found, foreign, problems]).toEqual([[true, true, true, true, true], [], []]);
  });

  it("expands one type after telling how many there are, takes it back and does it again", async () => {
    const { page } = await openGraph(alone);
    await counted(page, 1);
    const issued = page.locator('[data-type="ISSUED"][data-direction="OUT"]');
    await issued.getByText("已有 0 / 2").waitFor();
    await issued.getByRole("button", { name: /^展开“发布”/ }).click();
    await counted(page, 3);
    await issued.getByText("已有 2 / 2").waitFor();
    expect(await issued.getByRole("button").allTextContents()).toEqual(["收起"]);
    await page.keyboard.press("Control+z");
    await counted(page, 1);
    await page.keyboard.press("Control+Shift+z");
    await counted(page, 3);
  });

  it("collapses what only an expansion brought, and leaves in place what stays", async () => {
    const { page } = await openGraph(alone);
    await page.locator('[data-type="ISSUED"]').getByRole("button").click();
    await counted(page, 3);
    const before = await seenIn(page, (seen) => sizeOf(seen) === 3);
    await page.locator('[data-type="ORGANISES"]').getByRole("button").click();
    const both = await seenIn(page, (seen) => sizeOf(seen) > 3);
    expect(Object.entries(both.view.places).slice(0, 3)).toEqual(Object.entries(before.view.places));
    await page.locator('[data-type="ORGANISES"]').getByRole("button", { name: /^收起/ }).click();
    expect((await seenIn(page, (seen) => sizeOf(seen) === 3)).view.places).toEqual(before.view.places);
  });

  it("restores from its link exactly what was seen", async () => {
    const first = await openGraph(around);
    await first.page.getByRole("tab", { name: "筛选" }).click();
    await first.page.getByRole("checkbox", { name: "位于" }).uncheck();
    await first.page.getByRole("tab", { name: "选中" }).click();
    await first.page.getByRole("button", { name: "固定", exact: true }).click();
    await first.page.getByRole("button", { name: "放大" }).click();
    const seen = await seenIn(
      first.page,
      ({ view, camera }) =>
        view.filters.withoutTypes.length === 1 && view.places[shanghai]?.pinned === true && camera !== null,
    );
    await first.page.waitForTimeout(800); // until the camera rests
    const link = first.page.url();
    const told = await first.page.locator(".graph-heading [role=status]").textContent();
    const second = await stage.open(link);
    await second.page.getByText(told as string).waitFor();
    await second.page.waitForTimeout(800);
    expect([second.page.url(), (await seenIn(second.page)).view]).toEqual([link, seen.view]);
    await second.page.reload();
    await second.page.getByText(told as string).waitFor();
    await Promise.all([first.context.close(), second.context.close()]);
  });

  it("says what is lost where a link names what is not there, or is none", async () => {
    const lost = await stage.open(`/graph?nodes=region:nowhere`);
    await lost.page.getByText("1 个实体在图谱里找不到了").waitFor();
    await lost.page.goto(`/graph#view=abc`);
    await lost.page.reload();
    await lost.page.getByText("链接里的视图读不出来").waitFor();
    await lost.context.close();
  });

  it("filters by date, with or without what has none", async () => {
    const { page } = await openGraph(around);
    const relations = async () =>
      Number(/· (\d+) 条/.exec((await page.locator(".graph-heading [role=status]").textContent()) ?? "")?.[1]);
    const all = await relations();
    await page.getByRole("tab", { name: "筛选" }).click();
    const undated = Number(
      /（(\d+)）/.exec(
        (await page
          .getByLabel(/保留没有日期的关系/)
          .locator("..")
          .textContent()) ?? "",
      )?.[1],
    );
    await page.getByLabel("截至日期").fill("2019");
    await page.keyboard.press("Enter");
    await page.getByText(` ${undated} 条关系`).waitFor();
    await page.getByLabel(/保留没有日期的关系/).uncheck();
    await page.getByText(" 0 条关系").waitFor();
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.getByText(` ${all} 条关系`).waitFor();
    expect([undated > 0, undated < all]).toEqual([true, true]);
  });

  it("opens with only what holds on the day that the address asks about", async () => {
    const { page } = await openGraph(`${around}&asOf=2019`);
    const { view } = await seenIn(page);
    expect([view.filters.from, view.filters.until]).toEqual(["2019", "2019"]);
    await page.getByRole("tab", { name: "关系", exact: true }).click();
    expect(new Set(await page.locator(".graph-table tbody td:nth-of-type(3)").allTextContents())).toEqual(
      new Set([""]),
    );
  });

  it("is used as two tables, by keyboard alone", async () => {
    const { page } = await openGraph(alone);
    await tabTo(page, "图");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("table", { name: "图上的实体" }).waitFor();
    await tabTo(page, "展开 上海市");
    await page.keyboard.press("Enter");
    await page.getByText(/^3\d 个实体/).waitFor();
    await tabTo(page, "隐藏 上海市");
    await page.keyboard.press("Enter");
    // The focus stays where it is: the same key shows it again.
    await page.getByRole("button", { name: "显示 上海市", exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "隐藏 上海市", exact: true }).waitFor();
    for (const name of ["固定 上海市", "展开 上海市"]) {
      await page.keyboard.press("Shift+Tab");
      expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(name);
    }
    while ((await page.evaluate("document.activeElement.getAttribute('role')")) !== "tab")
      await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("table", { name: "图上的关系" }).waitFor();
    await tabTo(page, "主体");
    await page.keyboard.press("Enter");
    expect(await page.locator("th[aria-sort=ascending]").textContent()).toBe("主体");
    await tabTo(page, "依据 1");
    await page.keyboard.press("Enter");
    await page.locator("figure.evidence-quote mark").first().waitFor();
  });

  it("pins what is dragged, expands on a double click, reads a line that is clicked, selects by lasso", async () => {
    const { page, problems } = await openGraph(alone);
    await page.locator('[data-type="ISSUED"]').getByRole("button").click();
    const three = await seenIn(page, (seen) => sizeOf(seen) === 3 && seen.camera !== null);
    const [guide] = Object.keys(three.view.places).filter((id) => id !== shanghai) as [string];
    await page.waitForTimeout(900); // until everything rests
    const from = await spotOf(page, guide);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 40, { steps: 4 });
    await page.mouse.up();
    const pinned = await seenIn(page, ({ view }) => view.places[guide]?.pinned === true);
    expect(pinned.view.places[guide]).not.toEqual(three.view.places[guide]);
    const [a, b] = [await spotOf(page, shanghai), await spotOf(page, guide)];
    await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
    await page.locator("figure.evidence-quote mark").first().waitFor();
    expect((await seenIn(page, ({ view }) => view.line !== null)).view.line?.toSorted()).toEqual(
      [guide, shanghai].sort(),
    );
    const box = (await page.locator(".graph-canvas").boundingBox()) as {
      x: number;
      y: number;
      width: number;
      height: number;
    };
    await page.getByRole("button", { name: /^套索/ }).click();
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    for (const [x, y] of [
      [1, 0],
      [1, 1],
      [0, 1],
    ] as const)
      await page.mouse.move(box.x + 5 + x * (box.width - 10), box.y + 5 + y * (box.height - 10), { steps: 3 });
    await page.mouse.up();
    await page.getByRole("heading", { name: "选中 3 个实体" }).waitFor();
    const at = await spotOf(page, shanghai);
    await page.mouse.dblclick(at.x, at.y);
    await seenIn(page, (seen) => sizeOf(seen) > 20);
    expect(problems).toEqual([]);
  });

  it("draws by two contexts of WebGL, and names what is pointed at on a canvas", async () => {
    const { page, problems } = await openGraph(alone);
    await seenIn(page, (seen) => seen.camera !== null);
    // A canvas that has a context gives none of another kind.
    const drawn = `[...document.querySelectorAll(".graph-canvas canvas")].flatMap((canvas) =>
      canvas.getContext("webgl2") instanceof WebGL2RenderingContext ? [canvas.className] : [])`;
    expect(await page.evaluate(drawn)).toEqual(["sigma-edges", "sigma-nodes"]);
    const spot = await spotOf(page, shanghai);
    const inked = (dx: number, dy: number) =>
      page.evaluate(`(() => {
        const canvas = document.querySelector(".sigma-hovers");
        const { left, top } = canvas.getBoundingClientRect();
        const at = [${spot.x + dx} - left, ${spot.y + dy} - top];
        return canvas.getContext("2d").getImageData(...at, 1, 1).data[3] > 0;
      })()`);
    expect(await inked(0, 0)).toBe(false);
    await page.mouse.move(spot.x, spot.y);
    await page.waitForFunction(`document.querySelector(".graph-canvas").style.cursor === "pointer"`);
    await page.waitForTimeout(200);
    expect([await inked(0, 0), await inked(0, -60)]).toEqual([true, false]);
    expect(problems).toEqual([]);
  });

  it("lays out anew, by forces in a worker until it is stopped, and takes it back", async () => {
    const { page, problems } = await openGraph(around);
    const before = await seenIn(page);
    await page.getByRole("button", { name: "布局" }).click();
    await page.getByRole("menuitem", { name: "按类别分列" }).click();
    const columns = await seenIn(page, ({ view }) => view.places[shanghai]?.x !== before.view.places[shanghai]?.x);
    await page.getByRole("button", { name: "布局" }).click();
    await page.getByRole("menuitem", { name: "力导向" }).click();
    await page.waitForTimeout(500);
    await page.getByRole("button", { name: "停止布局" }).click();
    await seenIn(page, ({ view }) => view.places[shanghai]?.x !== columns.view.places[shanghai]?.x);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    const after = await seenIn(page, ({ view }) => view.places[shanghai]?.x === before.view.places[shanghai]?.x);
    expect([after.view.places, problems]).toEqual([before.view.places, []]);
  });

  it("exports what is seen: GraphML, CSV, SVG, PNG", async () => {
    const { page } = await openGraph(around);
    const told = (await page.locator(".graph-heading [role=status]").textContent()) as string;
    const [entities, relations] = [...told.matchAll(/\d+/g)].map(Number) as [number, number];
    const graphml = await exported(page, "GraphML（Gephi、yEd）");
    const read = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, "application/xml");
      const values = (id: string) => [...file.querySelectorAll(`data[key="${id}"]`)].map((one) => one.textContent);
      return {
        faults: file.querySelectorAll("parsererror").length,
        nodes: file.querySelectorAll("node").length,
        edges: file.querySelectorAll("edge").length,
        names: values("node-name"),
        quotations: values("edge-quotation").filter((quotation) => quotation !== "").length,
        ends: [...file.querySelectorAll("edge")].every((edge) =>
          ["source", "target"].every((end) => file.querySelector(`node[id="${edge.getAttribute(end)}"]`)),
        ),
      };
    }, graphml.bytes.toString("utf8"));
    expect([graphml.file, read.faults, read.nodes, read.edges, read.ends]).toEqual([
      "policygraph.graphml",
      0,
      entities,
      relations,
      true,
    ]);
    expect([read.names.includes("上海市"), read.quotations]).toEqual([true, relations]);

    const nodes = await exported(page, "实体表 CSV");
    const lines = nodes.bytes.toString("utf8").split("\r\n");
    expect([
      nodes.file,
      nodes.bytes.subarray(0, 3).toString("hex"),
      lines.length,
      lines[0],
      lines[1]?.slice(0, 25),
    ]).toEqual([
      "policygraph-entities.csv",
      "efbbbf",
      entities + 2,
      "\uFEFFid,label,name,relationships,x,y,pinned",
      "region:310000,Region,上海市,",
    ]);
    const edges = (await exported(page, "关系表 CSV")).bytes.toString("utf8");
    // What has quotation marks in it stands in quotation marks, with its own doubled.
    expect(edges).toMatch(/,"[^"\r]*(?:""[^"]*)+"\r\n/);
    expect(edges.split("\r\n").length).toBe(relations + 2);

    const svg = (await exported(page, "矢量图 SVG")).bytes.toString("utf8");
    const drawn = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, "image/svg+xml");
      return [
        file.querySelectorAll("parsererror").length,
        file.querySelectorAll("circle").length,
        file.documentElement.textContent?.includes("上海市"),
      ];
    }, svg);
    expect(drawn).toEqual([0, entities, true]);
    const png = await exported(page, "图片 PNG");
    expect([png.file, png.bytes.subarray(1, 4).toString(), png.bytes.length > 10_000]).toEqual([
      "policygraph.png",
      "PNG",
      true,
    ]);
  });

  it("keeps views by name and in files, and opens them again", async () => {
    const { page } = await openGraph(around);
    const { view } = await seenIn(page);
    await page.getByRole("tab", { name: "视图" }).click();
    await page.getByLabel("视图名称").fill("上海一览");
    await page.getByRole("button", { name: "保存当前视图" }).click();
    await page.getByText("已保存“上海一览”").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "把“上海一览”导出为文件" }).click(),
    ]);
    const file = { name: "上海一览.json", mimeType: "application/json", buffer: await bytesOf(download) };

    await page.goto("/graph");
    await settle(page);
    await page.getByRole("tab", { name: "视图" }).click();
    await page.getByRole("button", { name: /^上海一览/ }).click();
    expect((await seenIn(page)).view).toEqual(view);
    await page.getByRole("button", { name: "删除“上海一览”" }).click();
    await page.getByText("还没有保存过视图").waitFor();

    const other = await stage.open("/graph");
    await other.page.getByRole("tab", { name: "视图" }).click();
    await other.page.locator("input[type=file]").setInputFiles({ ...file, buffer: Buffer.from("{}") });
    await other.page.getByRole("alert").getByText("expected format policygraph-view-1").waitFor();
    await other.page.locator("input[type=file]").setInputFiles(file);
    expect((await seenIn(other.page)).view).toEqual(view);
    await other.context.close();
  });

  it("adds an entity found by its abbreviation beside what is there, and shows what a path has", async () => {
    const { page } = await openGraph("/graph?of=region:310000&of=institution:复旦大学");
    await counted(page, 2);
    await page.getByRole("combobox", { name: "加入实体" }).fill("市科委 上海");
    await page.getByRole("option").first().getByText("上海市科学技术委员会").click();
    await counted(page, 3);
  });

  it("hides, and shows again; keeps only what is selected", async () => {
    const { page } = await openGraph(around);
    const told = (await page.locator(".graph-heading [role=status]").textContent()) as string;
    await page.getByRole("tab", { name: "筛选" }).click();
    await page.getByRole("button", { name: "选中全部文件：3" }).click();
    await page.getByRole("tab", { name: "选中" }).click();
    await page.getByRole("button", { name: "隐藏", exact: true }).click();
    await page.getByRole("tab", { name: "筛选" }).click();
    await page.getByText("3 个实体被隐藏").waitFor();
    await page.getByRole("button", { name: "全部显示" }).click();
    await page.getByText(told).waitFor();
    await page.getByRole("button", { name: "选中全部文件：3" }).click();
    await page.getByRole("tab", { name: "选中" }).click();
    await page.getByRole("button", { name: "只留选中" }).click();
    await counted(page, 3);
  });

  it("tells that it waits, and stops waiting when asked", async () => {
    const { page } = await openGraph(alone);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/graphql", async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await page.locator('[data-type="ISSUED"]').getByRole("button").click();
    await page.getByText("正在读取关系…").waitFor();
    await page.getByRole("button", { name: "取消", exact: true }).click();
    await page.getByText("正在读取关系…").waitFor({ state: "detached" });
    release();
    await counted(page, 1);
  });

  it("is fetched only by whoever opens it", async () => {
    const { page } = await stage.open("/");
    const scripts: string[] = await page.evaluate(
      "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))",
    );
    expect(scripts.filter((name) => name.includes("graph-page"))).toEqual([]);
  });
});
