import { Answer } from "./answer.ts";
import { instructions } from "./instructions.ts";

/** An OpenAI-compatible service and how to use it. */
export type ModelSettings = {
  /** Its base address, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  /** Requests at once. */
  readonly concurrency: number;
  /** Longest wait for one answer. */
  readonly seconds: number;
  /** How often a request is repeated that was too slow, too many (429) or failed there. */
  readonly retries: number;
  /** Price of a million tokens, in whatever currency; null where it isn't known. */
  readonly price: { readonly input: number; readonly output: number } | null;
};

/** Why a question to a model has no answer. */
export const modelProblemCodes = {
  LLM_UNREACHABLE: "the service does not answer",
  LLM_TIMEOUT: "the answer took too long",
  LLM_RATE_LIMITED: "the service has had too many requests, again and again",
  LLM_DENIED: "the service refuses the key",
  LLM_FAILED: "the service answers with an error",
  LLM_REFUSED: "the model refuses to answer",
  LLM_TRUNCATED: "the answer was cut off",
  LLM_MALFORMED: "the answer is not of the agreed shape",
} as const;
export type ModelProblemCode = keyof typeof modelProblemCodes;

/** An answer, or why there is none; tokens as far as the service tells them. */
export type ModelAnswer = { readonly tokens: { readonly input: number; readonly output: number } | null } & (
  | { readonly answer: Answer }
  | { readonly code: ModelProblemCode; readonly message: string }
);

/** Asks the model for the claims of a text. Never throws for what the service does; throws where `signal` aborts. */
export type AskModel = (question: string, signal?: AbortSignal) => Promise<ModelAnswer>;

/**
 * A client of the service. It repeats what failed in passing, waiting as long as the service asks (Retry-After), else
 * longer each time.
 */
export async function createAskModel({ url, model, key, seconds, retries }: ModelSettings): Promise<AskModel> {
  const { default: OpenAI, APIConnectionError, APIConnectionTimeoutError, APIError } = await import("openai");
  const { zodResponseFormat } = await import("openai/helpers/zod");
  const client = new OpenAI({
    baseURL: url,
    apiKey: key ?? "none",
    // The environment of other programs is not ours: only what our settings say is sent.
    organization: null,
    project: null,
    logLevel: "off",
    maxRetries: retries,
    timeout: seconds * 1000,
    // The client's own limit ends with the head of an answer; this one holds to its last byte.
    fetch: (input, init) => {
      const limits = [AbortSignal.timeout(seconds * 1000), ...(init?.signal ? [init.signal] : [])];
      return fetch(input, { ...init, signal: AbortSignal.any(limits) });
    },
  });
  const format = zodResponseFormat(Answer, "claims");

  const toProblem = (error: unknown): { code: ModelProblemCode; message: string } => {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof APIConnectionTimeoutError || TOO_SLOW.test((error as Error).name ?? ""))
      return { code: "LLM_TIMEOUT", message: `expected an answer within ${seconds} s (POLICYGRAPH_LLM_SECONDS)` };
    if (error instanceof APIConnectionError)
      return { code: "LLM_UNREACHABLE", message: `${url} does not answer (${reasonOf(error)}); is it running?` };
    if (!(error instanceof APIError)) return { code: "LLM_FAILED", message };
    switch (error.status) {
      case 401:
      case 403:
        return { code: "LLM_DENIED", message: `${error.status} from ${url}; check POLICYGRAPH_LLM_KEY` };
      case 429:
        return {
          code: "LLM_RATE_LIMITED",
          message: `429 after ${retries + 1} requests; lower POLICYGRAPH_LLM_CONCURRENCY`,
        };
      default:
        return { code: "LLM_FAILED", message: `${message} from ${url}` };
    }
  };

  return async (question, signal) => {
    try {
      const request = client.chat.completions.create(
        {
          model,
          temperature: 0,
          response_format: format,
          messages: [
            { role: "system", content: instructions },
            { role: "user", content: question },
          ],
        },
        { signal },
      );
      const completion = await endingWith(signal, request);
      const { usage, choices } = completion;
      const tokens = usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : null;
      const [choice] = choices ?? [];
      return { tokens, ...readChoice(choice) };
    } catch (error) {
      signal?.throwIfAborted();
      return { tokens: null, ...toProblem(error) };
    }
  };
}

/** As `request`, but rejects as soon as `signal` aborts: the client itself would first wait for the time of its next try. */
function endingWith<Result>(signal: AbortSignal | undefined, request: Promise<Result>): Promise<Result> {
  if (!signal) return request;
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    signal.addEventListener("abort", end, { once: true });
    request.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}

const TOO_SLOW = /^(?:TimeoutError|AbortError)$/;

function reasonOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error ? ((cause.cause as Error | undefined)?.message ?? cause.message) : error.message;
}

type Choice = {
  readonly finish_reason: string | null;
  readonly message: { readonly content: string | null; readonly refusal?: string | null };
};

function readChoice(
  choice: Choice | undefined,
): { readonly answer: Answer } | { readonly code: ModelProblemCode; readonly message: string } {
  if (!choice) return { code: "LLM_MALFORMED", message: "expected an answer in choices, but there is none" };
  const { finish_reason, message } = choice;
  if (message.refusal) return { code: "LLM_REFUSED", message: message.refusal };
  if (finish_reason === "content_filter") return { code: "LLM_REFUSED", message: "held back by a content filter" };
  if (finish_reason === "length")
    return { code: "LLM_TRUNCATED", message: "expected a whole answer, but it was cut off" };
  let json: unknown;
  try {
    json = JSON.parse(message.content ?? "");
  } catch (error) {
    return { code: "LLM_MALFORMED", message: `expected JSON: ${(error as Error).message}` };
  }
  const parsed = Answer.safeParse(json);
  if (parsed.success) return { answer: parsed.data };
  const [first] = parsed.error.issues;
  return { code: "LLM_MALFORMED", message: `${first?.path.join(".")}: ${first?.message}` };
}
