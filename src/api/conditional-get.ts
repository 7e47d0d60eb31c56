import { createHash } from "node:crypto";
import type { Plugin } from "graphql-yoga";

/**
 * Lets caches keep what was asked by GET and ask whether it still holds: an ETag of the answer itself, and 304 where the
 * client has that one already.
 */
export const conditionalGet: Plugin = {
  async onResponse({ request, response, setResponse, fetchAPI }) {
    if (request.method !== "GET" || response.status !== 200) return;
    if (!JSON_TYPE.test(response.headers.get("content-type") ?? "")) return;
    const body = await response.text();
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    const headers = new fetchAPI.Headers(response.headers);
    headers.set("etag", etag);
    headers.set("cache-control", "no-cache");
    headers.set("vary", "Accept, Authorization, X-PolicyGraph-Explain");
    const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    if (!known.includes(etag) && !known.includes("*"))
      return setResponse(new fetchAPI.Response(body, { status: 200, headers }));
    for (const name of ["content-type", "content-length"]) headers.delete(name);
    setResponse(new fetchAPI.Response(null, { status: 304, headers }));
  },
};

const JSON_TYPE = /^application\/(?:graphql-response\+)?json\b/; // application/graphql-response+json; charset=utf-8
