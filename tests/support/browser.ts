import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const run = promisify(execFile);

/**
 * A real Chromium without a window: an installed Chrome or Chromium where there is one, else the one that the npm
 * package @sparticuz/chromium brings (Linux on x64). Its flags are ours: the package's own switch off web security, and
 * CORS is among what is tested.
 *
 * @param more flags beside those
 * @throws Error where there is neither
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const installed = findInstalled();
  const { executable, env } = installed ? { executable: installed, env: {} } : await readyPackaged();
  return chromium.launch({
    executablePath: executable,
    args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", ...more],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

/** A page that can reach this machine only, with every address it asked elsewhere: `foreign` fills as it runs. */
export async function openLocalPage(
  browser: Browser,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ page: Page; context: BrowserContext; foreign: string[] }> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(50_000); // on a busy machine both editors take long to load
  const foreign: string[] = [];
  await context.route(
    ({ protocol, hostname }) => protocol.startsWith("http") && hostname !== "127.0.0.1",
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  return { page: await context.newPage(), context, foreign };
}

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...elsewhere].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The packaged Chromium, unpacked once a version, with the environment it needs on this machine. */
async function readyPackaged(): Promise<{ executable: string; env: Record<string, string> }> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(`expected an installed Chrome or Chromium on ${process.platform}/${process.arch}; install one`);
  const folder = await unpackOnce();
  const executable = join(folder, "chromium");
  const env: Record<string, string> = {
    // With the package's own folder the machine's fonts are not seen, and Chinese comes out blank.
    FONTCONFIG_PATH: existsSync("/etc/fonts") ? "/etc/fonts" : join(folder, "fonts"),
  };
  const { stdout } = await run("ldd", [executable]).catch(() => ({ stdout: "" }));
  if (stdout.includes("not found")) {
    const own = join(folder, "al2023", "lib"); // libnss3, libnspr4, libexpat1 and what else a bare machine lacks
    env.LD_LIBRARY_PATH = [own, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  }
  return { executable, env };
}

/** Unpacking is not safe against a second process that does the same, so each unpacks apart and the first one counts. */
async function unpackOnce(): Promise<string> {
  const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
  const { version } = JSON.parse(readFileSync(join(modules, "@sparticuz/chromium/package.json"), "utf8"));
  const cache = join(modules, ".cache/policygraph");
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const apart = mkdtempSync(join(cache, "unpacking-"));
  const unpack = fileURLToPath(new URL("unpack-chromium.mjs", import.meta.url));
  // AWS_EXECUTION_ENV makes the package unpack its libraries too.
  await run(process.execPath, [unpack], {
    env: { ...process.env, TMPDIR: apart, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  try {
    renameSync(apart, folder);
  } catch (error) {
    rmSync(apart, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
