import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExplorerFiles } from "../../src/api/explorer-files.ts";

const folder = mkdtempSync(join(tmpdir(), "policygraph-explorer-"));
const page = { accept: "text/html,application/xhtml+xml" };
let server: Server;
let url: string;
let browserUrl: string | null = null;
beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<head></head><p>explorer");
  writeFileSync(join(folder, "graphiql.html"), "<p>graphiql");
  for (const ending of ["js", "js.br", "js.gz"]) writeFileSync(join(folder, `assets/a-1.${ending}`), ending);
  server = await listen(folder);
  url = addressOf(server);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function listen(from: string): Promise<Server> {
  const files = createExplorerFiles(() => browserUrl, from);
  const opened = createServer((request, response) => {
    const path = (request.url as string).split("?", 1)[0] as string;
    const lost = () => void response.writeHead(404).end("lost");
    if (path === "/graphql") return files.sendGraphiQL(request, response) || lost();
    if (path.startsWith("/assets/")) return files.sendAsset(request, response, lost);
    return files.sendPage(request, response, path) || lost();
  });
  await new Promise<void>((resolve) => opened.listen(0, "127.0.0.1", resolve));
  return opened;
}

function addressOf(opened: Server): string {
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
}

describe("the files of the explorer", () => {
  it.each([
    ["/", {}, "<head></head><p>explorer"],
    ["/", page, "<head></head><p>explorer"],
    ["/entity/institution:%E4%B8%8A%E6%B5%B7?asOf=2020.12", page, "<head></head><p>explorer"],
    ["/graphql?query=x", page, "<p>graphiql"],
    ["/graphql", {}, "lost"],
    ["/entity/region:310000", { accept: "application/json" }, "lost"],
    ["/robots.txt", page, "lost"],
    ["/assets/gone.js", page, "lost"],
  ])("%s, accepting %o, is answered by %s", async (path, headers, body) => {
    const response = await fetch(`${url}${path}`, { headers });
    expect([response.status, await response.text()]).toEqual([body === "lost" ? 404 : 200, body]);
  });

  it("are read, not written", async () => {
    const [head, post] = await Promise.all(
      ["HEAD", "POST"].map((method) => fetch(`${url}/`, { method, headers: page })),
    );
    expect([head?.status, head?.headers.get("content-length"), await head?.text()]).toEqual([200, "24", ""]);
    expect(post?.status).toBe(404);
  });

  it("are asked for again each time, and let in no script but their own", async () => {
    const { headers } = await fetch(`${url}/`, { headers: page });
    const policy = headers.get("content-security-policy") as string;
    expect(headers.get("cache-control")).toBe("no-cache");
    expect(policy.split("; ").filter((rule) => /^(?:default|script|connect)-src|^frame-ancestors/.test(rule))).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(policy).not.toContain("http");
  });

  it("keep what carries a hash, compressed where the reader takes it so", async () => {
    const asked = async (accepted: string) => {
      const response = await fetch(`${url}/assets/a-1.js`, { headers: { "accept-encoding": accepted } });
      return [response.headers.get("content-encoding"), response.headers.get("cache-control")];
    };
    const kept = "public,max-age=31536000,immutable";
    expect(await Promise.all(["br, gzip", "gzip", "identity"].map(asked))).toEqual([
      ["br", kept],
      ["gzip", kept],
      [null, kept],
    ]);
  });

  it("tell the explorer where Neo4j Browser is", async () => {
    browserUrl = 'http://127.0.0.1:7474/browser/?a="&b';
    const html = await (await fetch(`${url}/`, { headers: page })).text();
    browserUrl = null;
    expect(html).toBe(
      '<head><meta name="neo4j-browser" content="http://127.0.0.1:7474/browser/?a=&quot;&amp;b" /></head><p>explorer',
    );
  });

  it("that are not built say how to build them", async () => {
    const unbuilt = await listen(join(folder, "nowhere"));
    const address = addressOf(unbuilt);
    const response = await fetch(address, { headers: page });
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining("npm run build")]);
    expect((await fetch(`${address}/assets/a-1.js`)).status).toBe(404);
    unbuilt.close();
  });
});

describe("the built pages", () => {
  it.each(["index.html", "graphiql.html"])("%s names no other host and holds no script of its own", (name) => {
    const html = readFileSync(new URL(`../../dist/web/${name}`, import.meta.url), "utf8");
    expect(html.match(/(?:src|href)="(?!\/)[^"]*"/g)).toBeNull();
    expect(html.match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toBeNull();
  });
});
