import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { ApiContext } from "./context.ts";
import { explainHeader } from "./explain.ts";
import { hashOf, type PersistedOperations } from "./persisted-operations.ts";
import { type PlainQuestion, toPlainQuestion } from "./plain-execution.ts";

export type PlainRequestOptions = {
  readonly schema: GraphQLSchema;
  /** Syntax trees of the questions asked last, by text: the server's own cache. */
  readonly documents: { get(text: string): DocumentNode | undefined };
  readonly operations: PersistedOperations;
  readonly onlyPersisted: boolean;
  /** Largest body, in bytes. */
  readonly requestBytes: number;
  readonly createContext: (signal: AbortSignal) => ApiContext;
};

/** Answers what needs no more than an answer, straight on Node's http. */
export type PlainRequests = {
  /** Tells which documents are valid; belongs to the server that answers everything else. */
  readonly plugin: Plugin;
  /** Answers a request, or has `other` answer it as if nothing had been read. */
  readonly answerOr: (other: RequestListener) => RequestListener;
  /** The context in which a request that was handed on has been asked already; undefined for any other. */
  readonly contextOf: (request: IncomingMessage) => ApiContext | undefined;
};

/**
 * The short way for the plain request: a POST of JSON with one query, known and valid from an earlier request, that is
 * answered without an error. Everything else goes the long way through the server, errors too: what the database said is
 * kept for it, so nothing is asked twice and no error is told in two ways.
 */
export function createPlainRequests(options: PlainRequestOptions): PlainRequests {
  const { schema, documents, requestBytes } = options;
  const valid = new WeakSet<DocumentNode>();
  const questions = new WeakMap<DocumentNode, PlainQuestion | null>();
  const contexts = new WeakMap<IncomingMessage, ApiContext>();

  const questionOf = (asked: Asked): PlainQuestion | null => {
    const text = textOf(asked, options);
    const document = text === undefined ? undefined : documents.get(text);
    if (!document || !valid.has(document)) return null;
    let question = questions.get(document);
    if (question === undefined) {
      question = toPlainQuestion(schema, document);
      questions.set(document, question);
    }
    return question && (asked.operationName ?? question.name) === question.name ? question : null;
  };

  const answer = async (
    body: string,
    mediaType: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> => {
    const asked = readAsked(body);
    const question = asked && questionOf(asked);
    if (!question) return false;
    const leaving = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) leaving.abort();
    });
    const context = askingOnce(options.createContext(leaving.signal));
    try {
      const answered = Buffer.from(JSON.stringify({ data: await question.answer(asked.variables ?? {}, context) }));
      response.writeHead(200, {
        "Content-Type": `${mediaType}; charset=utf-8`,
        "Content-Length": answered.length,
      });
      response.end(answered);
      return true;
    } catch {
      contexts.set(request, context); // whatever it was, the long way comes upon it again and tells it
      return leaving.signal.aborted;
    }
  };

  return {
    plugin: {
      onValidate:
        ({ params }) =>
        (validated) => {
          if (validated.valid) valid.add(params.documentAST);
        },
    },
    contextOf: (request) => contexts.get(request),
    answerOr: (other) => (request, response) => {
      const mediaType = plainMediaType(request, requestBytes);
      if (mediaType === undefined) return other(request, response);
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", async () => {
        const body = Buffer.concat(chunks);
        if (await answer(body.toString("utf8"), mediaType, request, response)) return;
        // Where a request carries a body, the server takes it in place of the stream, which is spent.
        other(Object.assign(request, { body: Readable.from([body]) }), response);
      });
    },
  };
}

/** What Accept headers that clients send are answered with: the same as by the server's own negotiation. */
const mediaTypes: Readonly<Record<string, string>> = {
  "*/*": "application/json",
  "application/json": "application/json",
  "application/json, text/plain, */*": "application/json", // axios
  "application/json, multipart/mixed": "application/json", // GraphiQL
  "application/graphql-response+json": "application/graphql-response+json",
  "application/graphql-response+json, application/json": "application/graphql-response+json",
  "application/graphql-response+json,application/json;q=0.9": "application/graphql-response+json", // Apollo Client
};

/** Headers that ask for more than an answer, or say that the body is not what it seems. */
const unusual = ["authorization", "content-encoding", "transfer-encoding", explainHeader];

/** In what a plain request is to be answered; undefined where it is none. */
function plainMediaType({ method, url, headers }: IncomingMessage, requestBytes: number): string | undefined {
  const length = Number(headers["content-length"]);
  if (method !== "POST" || url !== "/graphql" || !(length > 0 && length <= requestBytes)) return undefined;
  if (!JSON_BODY.test(headers["content-type"] ?? "") || unusual.some((name) => headers[name] !== undefined))
    return undefined;
  const accept = headers.accept ?? "*/*";
  return Object.hasOwn(mediaTypes, accept) ? mediaTypes[accept] : undefined;
}

const JSON_BODY = /^application\/json(?:; ?charset=utf-8)?$/i; // application/json; charset=utf-8

/** The parameters of GraphQL over HTTP, as far as they are plain. */
type Asked = {
  readonly query?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
  readonly extensions?: { readonly persistedQuery: { readonly version: 1; readonly sha256Hash: string } } | null;
};

function readAsked(body: string): Asked | null {
  try {
    const asked: unknown = JSON.parse(body);
    return isAsked(asked) ? asked : null;
  } catch {
    return null;
  }
}

function isAsked(value: unknown): value is Asked {
  if (!isObject(value)) return false;
  const { query, variables, operationName, extensions, ...others } = value;
  return (
    isTextOrNone(query) &&
    isTextOrNone(operationName) &&
    (isNone(variables) || isObject(variables)) &&
    (isNone(extensions) || (isObject(extensions) && isByHash(extensions))) &&
    Object.keys(others).length === 0
  );
}

function isByHash({ persistedQuery, ...others }: Record<string, unknown>): boolean {
  if (!isObject(persistedQuery) || Object.keys(others).length > 0) return false;
  return persistedQuery.version === 1 && typeof persistedQuery.sha256Hash === "string";
}

const isNone = (value: unknown) => value === undefined || value === null;
const isTextOrNone = (value: unknown) => isNone(value) || typeof value === "string";
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The text asked: by itself or by its hash; undefined where it may not be asked, or both or neither stand there. */
function textOf(
  { query, extensions }: Asked,
  { operations, onlyPersisted }: Pick<PlainRequestOptions, "operations" | "onlyPersisted">,
): string | undefined {
  if (extensions) return query ? undefined : operations.get(extensions.persistedQuery.sha256Hash.toLowerCase());
  if (!query || !onlyPersisted) return query ?? undefined;
  return operations.get(hashOf(query));
}

/** A context that asks for each root field once, whoever asks again. */
function askingOnce(context: ApiContext): ApiContext {
  const asked = new Map<unknown, ReturnType<ApiContext["ask"]>>();
  return {
    ...context,
    ask: (info) => {
      const known = asked.get(info.path.key) ?? context.ask(info);
      asked.set(info.path.key, known);
      return known;
    },
  };
}
