import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, StatedEnd, Statement } from "../../src/llm/answer.ts";

/**
 * A stand-in for a language model, for tests alone: no model answers, but what the test says. It speaks as much of the
 * OpenAI-compatible protocol as the program uses.
 */
export type LanguageModelStandIn = {
  /** Base address for POLICYGRAPH_LLM_URL. */
  readonly url: string;
  /** Bodies and keys of the requests that came, in order. */
  readonly asked: readonly { readonly key: string | undefined; readonly question: string; readonly body: Body }[];
  /** Most requests that were open at once. */
  readonly most: () => number;
  readonly close: () => Promise<void>;
};

type Body = {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format: { readonly json_schema: { readonly strict: boolean } };
};

/** How the stand-in answers one request. */
export type StandInAnswer =
  /** An answer of the agreed shape. */
  | { readonly claims: Answer["claims"] }
  /** Whatever text, and why it ends. */
  | { readonly content: string; readonly finish?: "stop" | "length" | "content_filter" }
  | { readonly refusal: string }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Milliseconds until an empty answer; `head` sends the head of it at once. */
  | { readonly after: number; readonly head?: true };

/** Starts the stand-in; `answer` is asked with the text of each question. */
export async function startLanguageModelStandIn(
  answer: (question: string, count: number) => StandInAnswer,
): Promise<LanguageModelStandIn> {
  const asked: LanguageModelStandIn["asked"][number][] = [];
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.once("close", () => {
      now -= 1;
    });
    void readBody(request).then((body) => {
      const question = body.messages.at(-1)?.content ?? "";
      asked.push({ key: request.headers.authorization?.replace("Bearer ", ""), question, body });
      reply(response, answer(question, asked.length));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    most: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
}

function reply(response: ServerResponse, answer: StandInAnswer): void {
  if ("status" in answer) {
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(JSON.stringify({ error: { message: "as the test says" } }));
    return;
  }
  const wait = "after" in answer ? answer.after : 5;
  if ("head" in answer) response.writeHead(200, { "content-type": "application/json" }).write("{");
  setTimeout(() => {
    const content =
      "claims" in answer ? JSON.stringify({ claims: answer.claims }) : "content" in answer ? answer.content : "";
    const refusal = "refusal" in answer ? answer.refusal : null;
    const finish_reason = ("finish" in answer ? answer.finish : undefined) ?? "stop";
    if (!response.headersSent) response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify({
        id: "stand-in",
        object: "chat.completion",
        choices: [{ index: 0, finish_reason, message: { role: "assistant", content, refusal } }],
        usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
      }),
    );
  }, wait).unref();
}

/** One end of a statement, all that does not apply left null. */
export const stated = (label: StatedEnd["label"], name: string, rest: Partial<StatedEnd> = {}): StatedEnd => ({
  label,
  name,
  at: null,
  type: null,
  kind: null,
  metric: null,
  comparator: null,
  value: null,
  upper: null,
  unit: null,
  deadline: null,
  ...rest,
});

/** A statement as a model makes it, all that does not apply left null. */
export const statement = (
  quote: string,
  subject: StatedEnd,
  said: Pick<Statement, "predicate" | "object"> | Pick<Statement, "property" | "value">,
  rest: Partial<Statement> = {},
): Statement => ({
  quote,
  subject,
  predicate: null,
  object: null,
  property: null,
  value: null,
  title: null,
  role: null,
  planned: false,
  ...said,
  ...rest,
});
