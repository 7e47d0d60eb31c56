import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import { createYoga } from "graphql-yoga";
import type { Logger } from "pino";
import sirv from "sirv";
import { createCypherHandler } from "./answer-cypher.ts";
import { isAuthorized } from "./authorization.ts";
import { conditionalGet } from "./conditional-get.ts";
import { type ApiContext, type ApiServices, createContext } from "./context.ts";
import { createDocumentCache } from "./document-cache.ts";
import { explainPlugin, wantsExplanation } from "./explain.ts";
import { createExplorerFiles } from "./explorer-files.ts";
import type { ApiMetrics } from "./metrics.ts";
import {
  type PersistedOperations,
  persistedOperationPlugins,
  readPersistedOperations,
} from "./persisted-operations.ts";
import { createPlainRequests } from "./plain-requests.ts";
import { defaultQuestionLimits, type QuestionLimits } from "./question-limits.ts";
import { limitPlugin, validationCodePlugin } from "./question-plugins.ts";
import type { Question } from "./questions.ts";
import { createSchema } from "./schema.ts";
import { answerUploads } from "./uploads.ts";

/** Whether the service can answer: `ready`, or what is still missing. */
export type Readiness = () => Promise<{ readonly ready: boolean; readonly detail: string }>;

export type ServerOptions = ApiServices & {
  readonly readiness: Readiness;
  readonly questions: readonly Question[];
  /** Address of Neo4j Browser, where there is one. */
  readonly browserUrl: () => string | null;
  readonly log: Logger;
  readonly metrics: ApiMetrics;
  readonly now: () => Date;
  /** Needed for explanations; absent or null: there are none. */
  readonly token?: string | null;
  /** Bounds on a question; those of the settings' defaults where left out. */
  readonly limits?: QuestionLimits;
  /** Largest body of a request, in bytes. */
  readonly requestBytes?: number;
  /** Largest form with a file, in bytes. */
  readonly uploadBytes?: number;
  /** What may be asked for by its hash; the example questions where left out. */
  readonly operations?: PersistedOperations;
  /** Nothing but the operations is answered. */
  readonly onlyPersisted?: boolean;
  /** Plain questions too go the way of all others: for tests that compare the two. */
  readonly longWay?: boolean;
};

const publicFolder = fileURLToPath(new URL("../../web/public", import.meta.url));

/**
 * The HTTP service: `/graphql`, `/health`, `/ready`, `/metrics`, the explorer, and the style and guide that Neo4j
 * Browser fetches. Not listening yet.
 */
export function createApiServer(options: ServerOptions, schema: GraphQLSchema = createSchema()): Server {
  const answer = createGraphQLHandler(options, schema);
  const { token = null, uploadBytes = 64 * 1024 * 1024 } = options;
  const answerUpload = answerUploads(token, () =>
    createGraphQLHandler({ ...options, requestBytes: uploadBytes, longWay: true }, schema),
  );
  const explorer = createExplorerFiles(options.browserUrl);
  const { limits = defaultQuestionLimits, onlyPersisted = false, requestBytes = 512 * 1024 } = options;
  const operations = options.operations ?? readPersistedOperations(options.questions, null);
  const { planning } = options;
  const tellCypher = createCypherHandler({ schema, planning, limits, operations, onlyPersisted, requestBytes });
  const files = sirv(publicFolder, { dev: false, etag: true, maxAge: 60, setHeaders: allowNeo4jBrowser });
  return createServer({ keepAliveTimeout }, (request, response) => {
    const path = pathOf(request);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    switch (path) {
      case "/graphql":
        if (explorer.sendGraphiQL(request, response)) return;
        return void options.metrics.timeRequest(
          response,
          () => answerUpload(request, response) || answer(request, response),
        );
      case "/cypher":
        return void tellCypher(request, response);
      case "/health":
        return send(response, 200, "text/plain; charset=utf-8", "alive\n");
      case "/ready":
        return void options
          .readiness()
          .then(({ ready, detail }) =>
            send(response, ready ? 200 : 503, "application/json", `${JSON.stringify({ ready, detail })}\n`),
          );
      case "/metrics":
        return void options.metrics.text().then((text) => send(response, 200, options.metrics.contentType, text));
      case "/questions": // where the example questions were before the explorer
        response.setHeader("Location", "/");
        return send(response, 302, "text/plain; charset=utf-8", "/\n");
      default:
        if (request.method === "OPTIONS" && path.startsWith("/browser/")) {
          allowNeo4jBrowser(response, path);
          return send(response, 204, "text/plain; charset=utf-8", "");
        }
        if (path.startsWith("/assets/")) return explorer.sendAsset(request, response, () => sendLost(response, path));
        return files(request, response, () => {
          if (!explorer.sendPage(request, response, path)) sendLost(response, path);
        });
    }
  });
}

/**
 * Milliseconds for which an idle connection is kept: longer than the 60 s of usual proxies and clients, so that they end
 * it and none sends a question into a connection that is being closed.
 */
const keepAliveTimeout = 65_000;

/**
 * The short way for plain questions; for all others yoga, everything unexpected masked and logged under a request id that
 * the client is told.
 */
function createGraphQLHandler(options: ServerOptions, schema: GraphQLSchema): RequestListener {
  const { log, now, questions, token = null, limits = defaultQuestionLimits, onlyPersisted = false } = options;
  const { requestBytes = 512 * 1024, operations = readPersistedOperations(questions, null) } = options;
  const documents = createDocumentCache<DocumentNode>();
  const plain = createPlainRequests({
    ...{ schema, documents, operations, onlyPersisted, requestBytes },
    createContext: (signal) => createContext(options, signal, now()),
  });
  const yoga = createYoga<{ req: IncomingMessage; res: ServerResponse }, ApiContext>({
    schema,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    cors: false,
    batching: false,
    logging: false, // what matters is logged where it is masked
    graphiql: false, // the explorer has its page
    maxRequestBodySize: requestBytes,
    parserAndValidationCache: { documentCache: documents, errorCache: createDocumentCache() },
    plugins: [
      ...persistedOperationPlugins(operations, onlyPersisted),
      limitPlugin(limits),
      validationCodePlugin,
      plain.plugin,
      explainPlugin,
      conditionalGet,
    ],
    context: ({ req, request }) =>
      plain.contextOf(req) ??
      createContext(options, request.signal, now(), {
        explained: wantsExplanation(request.headers, token),
        authorized: isAuthorized(request.headers.get("authorization"), token),
      }),
    maskedErrors: {
      maskError(error) {
        if (error instanceof GraphQLError && error.extensions.code !== undefined)
          return ofTheLanguage.has(error.extensions.code) ? withCode(error, "BAD_USER_INPUT") : error;
        // What has a path was raised while answering: that is the program's fault.
        const asker = error instanceof GraphQLError && error.path === undefined;
        if (asker && (error.originalError === undefined || error.originalError instanceof GraphQLError))
          return withCode(error, "BAD_USER_INPUT");
        const id = randomUUID();
        log.error(
          { requestId: id, err: error instanceof GraphQLError ? (error.originalError ?? error) : error },
          "a question failed unexpectedly",
        );
        return new GraphQLError(`the program failed on this question; its log has the reason under ${id}`, {
          extensions: { code: "INTERNAL_SERVER_ERROR", requestId: id },
        });
      },
    },
  });
  return options.longWay ? yoga : plain.answerOr(yoga);
}

/** Yoga's own codes for errors of the language. */
const ofTheLanguage: ReadonlySet<unknown> = new Set(["GRAPHQL_PARSE_FAILED", "OPERATION_RESOLUTION_FAILURE"]);

/** Errors of the language itself (syntax, unknown field, wrong variable) are the asker's too. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  const {
    message,
    nodes = null,
    source = null,
    positions = null,
    path = null,
    originalError = null,
    extensions,
  } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { ...extensions, code },
  });
}

/** Neo4j Browser is served from another port and may read its style and guide. */
function allowNeo4jBrowser(response: ServerResponse, path: string): void {
  if (!path.startsWith("/browser/")) return;
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Allow-Headers", "cache-control, pragma");
}

/** The path asked for, as written: `//` and the like are no addresses, and must not stop the service. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? "/").split("?", 1)[0] as string;
}

function sendLost(response: ServerResponse, path: string): void {
  send(response, 404, "text/plain; charset=utf-8", `404 ${path}: / · /graphql · /health · /ready · /metrics\n`);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(body) });
  response.end(body);
}
