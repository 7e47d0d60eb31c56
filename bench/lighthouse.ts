import { availableParallelism, cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import lighthouse, { desktopConfig } from "lighthouse";
import { launchBrowser } from "../tests/support/browser.ts";
import { quantile } from "./measure.ts";
import { findFreePorts } from "./peers/free-ports.ts";
import { rounded } from "./report.ts";

const categories = ["performance", "accessibility", "best-practices"] as const;
const timings = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "speed-index"] as const;

/** Medians of a page: scores of 100, times in milliseconds. */
type Row = Readonly<Record<string, number>>;

/**
 * `node bench/run.mjs lighthouse.ts --url http://127.0.0.1:4000 --runs 3 --pages start,graph`: Lighthouse with its desktop
 * preset on the explorer of a running service, every page (or those named) so many times, each in a browser of its own.
 * Prints a line a page with the medians, and what any of the runs found amiss.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: "string", default: "http://127.0.0.1:4000" },
      runs: { type: "string", default: "3" },
      pages: { type: "string" },
    },
  });
  const runs = Number(values.runs);
  if (!(runs >= 1)) throw new Error(`--runs: expected a number from 1, but got ${values.runs}`);
  const addresses = await listPages(values.url);
  const names = values.pages?.split(",") ?? Object.keys(addresses);
  for (const name of names)
    if (!(name in addresses))
      throw new Error(`--pages: expected some of ${Object.keys(addresses).join(", ")}, but got ${name}`);
  const results: Record<string, Row> = {};
  for (const name of names) {
    const { row, amiss } = await examine(`${values.url}${addresses[name]}`, runs);
    results[name] = row;
    process.stderr.write(`${name}: ${JSON.stringify(row)}${amiss.length > 0 ? `\n  ${amiss.join("\n  ")}` : ""}\n`);
  }
  const [{ model = "" } = {}] = cpus();
  const machine = { cpu: `${availableParallelism()} × ${model}`, load: rounded(loadavg()[0] ?? 0, 1) };
  process.stdout.write(`${JSON.stringify({ ...machine, runs, results })}\n`);
}

/** The pages by name, those of one thing with the first that the service lists. */
async function listPages(url: string): Promise<Readonly<Record<string, string>>> {
  const query = `{
    documents(first: 1) { nodes { id } }
    institutions(first: 2) { nodes { id } }
    articles(first: 1) { nodes { id } }
  }`;
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: Record<"documents" | "institutions" | "articles", { nodes: { id: string }[] }>;
  };
  const ids = (field: keyof typeof data) => data[field].nodes.map(({ id }) => encodeURIComponent(id));
  const [[document], [one, other], [article]] = [ids("documents"), ids("institutions"), ids("articles")];
  return {
    start: "/",
    search: `/search?q=${encodeURIComponent("市科委 上海")}`,
    entity: `/entity/${one}`,
    document: `/document/${document}`,
    article: `/article/${article}`,
    documents: "/documents",
    institutions: "/institutions",
    people: "/people",
    graph: `/graph?of=${one}`,
    paths: `/paths?from=${one}&to=${other}`,
    goals: "/goals",
    sources: "/sources",
  };
}

/** Looks at a page `runs` times. */
async function examine(url: string, runs: number): Promise<{ row: Row; amiss: readonly string[] }> {
  const taken: Row[] = [];
  const amiss = new Set<string>();
  for (let run = 0; run < runs; run += 1) {
    const [port] = await findFreePorts(1);
    const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
    try {
      const settings = { port: port as number, onlyCategories: [...categories], logLevel: "error" as const };
      const seen = await lighthouse(url, settings, desktopConfig);
      if (!seen || seen.lhr.runtimeError) throw new Error(`lighthouse ${url}: ${seen?.lhr.runtimeError?.message}`);
      const { categories: scores, audits } = seen.lhr;
      taken.push({
        ...Object.fromEntries(categories.map((name) => [name, Math.round((scores[name]?.score ?? 0) * 100)])),
        ...Object.fromEntries(timings.map((name) => [name, Math.round(audits[name]?.numericValue ?? Number.NaN)])),
        "layout-shift": rounded(audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN, 3),
      });
      for (const name of ["accessibility", "best-practices"])
        for (const { id, weight } of scores[name]?.auditRefs ?? [])
          if (weight > 0 && audits[id]?.score === 0) amiss.add(`${name}: ${audits[id].title}`);
    } finally {
      await browser.close();
    }
  }
  const median = (key: string) =>
    quantile(
      taken.map((row) => row[key] as number),
      0.5,
    );
  return { row: Object.fromEntries(Object.keys(taken[0] ?? {}).map((key) => [key, median(key)])), amiss: [...amiss] };
}
