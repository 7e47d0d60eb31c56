import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiContext } from "../../src/api/context.ts";
import { hashOf } from "../../src/api/persisted-operations.ts";
import { createPlainRequests, type PlainRequests } from "../../src/api/plain-requests.ts";
import { createSchema } from "../../src/api/schema.ts";

const known = "query Counts { summary { label count } }";
const persisted = "{ persisted: summary { label } }";
const documents = new Map(
  [known, persisted, "query A { a: __typename } query B { b: __typename }"].map((text) => [text, parse(text)]),
);

/** Plain requests over a graph that has one institution, or raises the error. */
function createPlain(onlyPersisted = false, failure?: Error): PlainRequests {
  const ask: ApiContext["ask"] = async () => {
    if (failure) throw failure;
    return [{ label: "Institution", count: 1 }];
  };
  const plain = createPlainRequests({
    schema: createSchema(),
    documents,
    operations: new Map([[hashOf(persisted), persisted]]),
    onlyPersisted,
    requestBytes: 1000,
    createContext: () => ({ ask, work: () => Promise.reject(), today: "2020-12-15", explanations: null }),
  });
  for (const document of documents.values()) tellValid(plain, document);
  return plain;
}

/** What the server's own validation does. */
function tellValid({ plugin }: PlainRequests, documentAST: unknown): void {
  const after = plugin.onValidate?.({ params: { documentAST } } as never) as (validated: object) => void;
  after({ valid: true, result: [] });
}

const servers: Server[] = [];
/** Serves them; what goes the long way is answered with the body that arrived there. */
async function listen(plain: PlainRequests, seen: (request: Parameters<RequestListener>[0]) => void = () => {}) {
  const other: RequestListener = async (request, response) => {
    seen(request);
    const body = (request as { body?: AsyncIterable<Buffer> }).body ?? request;
    let text = "";
    for await (const chunk of body) text += chunk;
    response.end(`long way: ${text}`);
  };
  const server = createServer(plain.answerOr(other)).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let url: string;
let strict: string;
beforeAll(async () => {
  url = await listen(createPlain());
  strict = await listen(createPlain(true));
});
afterAll(() => {
  for (const server of servers) server.close();
});

const answerTo = async (body: string, headers: Record<string, string> = {}, at = url): Promise<string> =>
  (
    await fetch(`${at}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body })
  ).text();
const counted = '{"data":{"summary":[{"label":"Institution","count":1}]}}';
const byHash = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(persisted) } } });
const byText = (query: string, more: object = {}) => JSON.stringify({ query, ...more });

describe("the short way", () => {
  it.each([
    ["a question that is known", byText(known)],
    ["with its operation's name", byText(known, { operationName: "Counts" })],
    ["with variables that it doesn't have", byText(known, { variables: { x: 1 } })],
    ["with parameters that are null", byText(known, { variables: null, operationName: null, extensions: null })],
  ])("answers %s", async (_, body) => {
    expect(await answerTo(body)).toBe(counted);
  });

  it("answers a hash, and where only these are answered its text too", async () => {
    const answer = '{"data":{"persisted":[{"label":"Institution"}]}}';
    expect(await answerTo(byHash)).toBe(answer);
    expect(await answerTo(byHash, {}, strict)).toBe(answer);
    expect(await answerTo(byText(persisted), {}, strict)).toBe(answer);
    expect(await answerTo(byText(known), {}, strict)).toBe(`long way: ${byText(known)}`);
  });

  it.each([
    ["a question never asked before", byText("{ summary { label } }")],
    ["another operation's name", byText(known, { operationName: "Other" })],
    ["several operations", byText("query A { a: __typename } query B { b: __typename }", { operationName: "A" })],
    ["a text and a hash", JSON.stringify({ ...JSON.parse(byHash), query: known })],
    ["an unknown hash", byHash.replace(/[0-9a-f]{64}/, "0".repeat(64))],
    ["another parameter", byText(known, { id: 1 })],
    ["other extensions", byText(known, { extensions: { tracing: true } })],
    ["variables that are a list", byText(known, { variables: [] })],
    ["no object", "[]"],
    ["no JSON", "{"],
    ["a body that is too long", byText(known, { operationName: "x".repeat(1000) })],
  ])("hands on %s, as if it had not been read", async (_, body) => {
    expect(await answerTo(body)).toBe(`long way: ${body}`);
  });

  it.each([
    { authorization: "Bearer x" },
    { "x-policygraph-explain": "1" },
    { "content-encoding": "identity" },
    { "content-type": "application/json; charset=gbk" },
    { accept: "text/event-stream" },
    { accept: "__proto__" },
  ])("hands on what asks for more: %j", async (headers) => {
    expect(await answerTo(byText(known), headers)).toBe(`long way: ${byText(known)}`);
  });

  it("hands on what is no POST to the address alone, and a body without its length", async () => {
    expect(await (await fetch(`${url}/graphql?query={__typename}`)).text()).toBe("long way: ");
    const headers = { "content-type": "application/json" };
    const more = await fetch(`${url}/graphql?a=1`, { method: "POST", headers, body: byText(known) });
    expect(await more.text()).toBe(`long way: ${byText(known)}`);
    const untold = { method: "POST", headers, body: new Blob([byText(known)]).stream(), duplex: "half" } as RequestInit;
    expect(await (await fetch(`${url}/graphql`, untold)).text()).toBe(`long way: ${byText(known)}`);
  });

  it("hands on what fails, with the context in which it was asked", async () => {
    const plain = createPlain(false, new Error("the database is away"));
    let context: ApiContext | undefined;
    const at = await listen(plain, (request) => {
      context = plain.contextOf(request);
    });
    expect(await answerTo(byText(known), {}, at)).toBe(`long way: ${byText(known)}`);
    await expect(context?.ask({ path: { key: "summary" } } as never)).rejects.toThrow("the database is away");
  });
});
