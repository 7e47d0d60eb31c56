import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

/** What of the explorer a request may be answered with; each says whether it was. */
export type ExplorerFiles = {
  /** A page: every address that a reader may open begins with the same document. */
  readonly sendPage: (request: IncomingMessage, response: ServerResponse, path: string) => boolean;
  /** GraphiQL, to whoever opens /graphql in a browser. */
  readonly sendGraphiQL: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Code and styles, under /assets/. */
  readonly sendAsset: (request: IncomingMessage, response: ServerResponse, otherwise: () => void) => void;
};

const built = fileURLToPath(new URL("../../dist/web", import.meta.url));

/**
 * What the pages may do: nothing of another host, no script but the explorer's own files. Styles are also set on
 * elements, as drawing libraries and the editor of GraphiQL do; its workers and images come from the page itself.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** A path that ends like a file is no page: `/robots.txt` · `/assets/gone.js` */
const fileLike = /\.[a-z0-9]{2,5}$/i;

/**
 * The explorer as `npm run build` left it in dist/web; where it is not built, its pages say so. They are told where Neo4j
 * Browser is, by a meta element `neo4j-browser`.
 */
export function createExplorerFiles(browserUrl: () => string | null, folder: string = built): ExplorerFiles {
  const assets = existsSync(folder)
    ? sirv(folder, { dev: false, brotli: true, gzip: true, etag: true, maxAge: 31_536_000, immutable: true })
    : null;
  const [explorer, graphiql] = ["index.html", "graphiql.html"].map((name) => readPage(join(folder, name)));
  return {
    sendPage: (request, response, path) => {
      if (!isReading(request) || (path !== "/" && (fileLike.test(path) || !wantsHtml(request)))) return false;
      sendHtml(request, response, withBrowser(explorer, browserUrl()));
      return true;
    },
    sendGraphiQL: (request, response) => {
      if (!isReading(request) || !wantsHtml(request)) return false;
      sendHtml(request, response, graphiql);
      return true;
    },
    sendAsset: (request, response, otherwise) => (assets ? assets(request, response, otherwise) : otherwise()),
  };
}

function readPage(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function withBrowser(page: string | undefined, browserUrl: string | null): string | undefined {
  if (browserUrl === null) return page;
  const address = browserUrl.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return page?.replace("</head>", `<meta name="neo4j-browser" content="${address}" /></head>`);
}

function sendHtml(request: IncomingMessage, response: ServerResponse, page: string | undefined): void {
  const body = page ?? "<!doctype html><title>PolicyGraph</title><p>npm run build: 界面尚未构建 not built\n";
  response.writeHead(page === undefined ? 503 : 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "Content-Security-Policy": contentSecurityPolicy,
    "Cache-Control": "no-cache",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function isReading({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

function wantsHtml({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes("text/html") ?? false;
}
