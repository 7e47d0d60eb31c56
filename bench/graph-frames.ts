import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism, cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { createExplorerFiles } from "../src/api/explorer-files.ts";
import { launchBrowser, openLocalPage } from "../tests/support/browser.ts";
import { drawView } from "./graph-frames/draw-view.ts";
import { quantile } from "./measure.ts";
import { rounded } from "./report.ts";

const seed = 20_201_231;
const say = (what: string) => void process.stderr.write(`${what}\n`);

/**
 * `node bench/run.mjs graph-frames.ts --nodes 5000 --edges 15000`, after `npm run build`: opens a synthetic view from a
 * file on the explorer's graph page, moves it as a reader does, and prints the time between frames, in milliseconds; `floor`
 * is the same with 50 entities: what the browser takes on this machine whatever is drawn.
 * Neither a Neo4j nor the API is needed: the file brings along what it shows.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { nodes: { type: "string", default: "5000" }, edges: { type: "string", default: "15000" } },
  });
  const [nodes, edges] = [Number(values.nodes), Number(values.edges)];
  const explorer = await serveExplorer();
  const browser = await launchBrowser();
  try {
    const floor = await measure(browser, explorer.url, 50, 100);
    const results = await measure(browser, explorer.url, nodes, edges);
    const [{ model = "" } = {}] = cpus();
    const machine = { cpu: `${availableParallelism()} × ${model}`, load: rounded(loadavg()[0] ?? 0, 1) };
    console.log(JSON.stringify({ nodes, edges, ...machine, results, floor }));
  } finally {
    await browser.close();
    explorer.close();
  }
}

type Frames = Readonly<Record<string, { readonly medianMs: number; readonly p95Ms: number }>>;

/** Opens a view of a size and takes the times of every act. */
async function measure(browser: Browser, url: string, nodes: number, edges: number): Promise<Frames> {
  const { page, context } = await openLocalPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}/graph`);
  await page.getByRole("tab", { name: "视图" }).click();
  const buffer = Buffer.from(JSON.stringify(drawView(nodes, edges, seed)));
  const begun = performance.now();
  await page.locator("input[type=file]").setInputFiles({ name: "view.json", mimeType: "application/json", buffer });
  await page.getByText(`${nodes.toLocaleString("zh-CN")} 个实体`).waitFor({ timeout: 120_000 });
  say(
    `${nodes} entities, ${edges} edges: there after ${Math.round(performance.now() - begun)} ms, drawn by ${await drawnBy(page)}`,
  );
  await page.waitForTimeout(3000);
  const results: Record<string, Frames[string]> = {};
  for (const [name, act] of Object.entries(acts)) {
    const turns: number[][] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      turns.push(await page.evaluate(`(() => { ${instruments} return ${act}; })()`));
      await page.waitForTimeout(1500);
    }
    // In the first turn the page finds out how fast this machine draws.
    const times = turns.slice(1).flat();
    results[name] = { medianMs: rounded(quantile(times, 0.5), 1), p95Ms: rounded(quantile(times, 0.95), 1) };
    say(`  ${name.padEnd(6)} median ${results[name].medianMs} ms, p95 ${results[name].p95Ms} ms`);
  }
  await context.close();
  return results;
}

/**
 * What a reader does with a picture, one event a frame: code for the page, which tells the times between the frames. An
 * event that came from outside would have to wait for a frame of its own, and idle frames between would flatter.
 */
const acts: Readonly<Record<string, string>> = {
  rest: "frames(60, () => {})",
  pan: `(async () => {
    send(mouse, "mousedown", 8, 8);
    const times = await frames(60, (at) => send(document, "mousemove", 8 + at * 4, 8 + at * 2));
    send(document, "mouseup", 8 + 60 * 4, 8 + 60 * 2);
    return times;
  })()`,
  zoom: `frames(60, (at) => {
    if (at % 2 === 0) send(mouse, "wheel", 500, 350, { deltaY: at < 30 ? -120 : 120 });
  })`,
  hover: `frames(60, (at) => send(document, "mousemove", 200 + at * 9, 150 + ((at * 37) % 350)))`,
};

const instruments = `
  const mouse = document.querySelector(".sigma-mouse");
  const box = mouse.getBoundingClientRect();
  const send = (to, type, x, y, more) => to.dispatchEvent(new (type === "wheel" ? WheelEvent : MouseEvent)(type, {
    clientX: box.left + x, clientY: box.top + y, bubbles: true, cancelable: true, ...more,
  }));
  const frames = (count, act) => new Promise((resolve) => {
    const times = [];
    let at = 0;
    let last;
    const next = (now) => {
      if (last !== undefined) times.push(now - last);
      last = now;
      if (at === count) return resolve(times);
      act(at);
      at += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });`;

/** What draws: SwiftShader is a processor that plays a graphics card. */
function drawnBy(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const gl = document.createElement("canvas").getContext("webgl");
    const names = gl?.getExtension("WEBGL_debug_renderer_info");
    return gl && names ? gl.getParameter(names.UNMASKED_RENDERER_WEBGL) : "unknown";
  })()`);
}

/** The built explorer and nothing behind it. */
async function serveExplorer(): Promise<{ readonly url: string; readonly close: () => void }> {
  const files = createExplorerFiles(() => null);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://explorer").pathname;
    const lost = () => void response.writeHead(404).end();
    if (path.startsWith("/assets/")) return files.sendAsset(request, response, lost);
    if (!files.sendPage(request, response, path)) lost();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
