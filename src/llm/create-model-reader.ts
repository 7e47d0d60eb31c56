import pLimit from "p-limit";
import type { Naming } from "../model/naming.ts";
import type { Answer } from "./answer.ts";
import { type AskModel, createAskModel, type ModelProblemCode, type ModelSettings } from "./ask-model.ts";
import { toQuestion } from "./instructions.ts";
import { type ArticleToRead, type ModelClaims, toClaims } from "./to-claims.ts";

/** Why a part of an article was not read by the model; the rest stands. */
export type ModelProblem = { readonly code: ModelProblemCode; readonly message: string };

/** What the model read of an article, beside the patterns. */
export type ModelReading = ModelClaims & { readonly problems: readonly ModelProblem[] };

/** What asking has taken so far. */
export type ModelUse = {
  readonly model: string;
  readonly requests: number;
  /** Sums of what the service tells; null where it tells nothing. */
  readonly tokens: { readonly input: number; readonly output: number } | null;
  /** By the price in the settings; null where there is none, or no tokens are known. */
  readonly cost: number | null;
  /** Milliseconds waited for answers, all requests together. */
  readonly milliseconds: number;
};

/** A language model as a second reader beside the patterns. */
export type ModelReader = {
  /**
   * Reads an article; several may be read at once, the settings bound how many requests go out. Where `signal` aborts,
   * it throws and sends nothing more.
   */
  readonly read: (article: ArticleToRead, signal?: AbortSignal) => Promise<ModelReading>;
  readonly use: () => ModelUse;
};

/** Most characters of one question: a longer text goes in parts. */
const longestPart = 6000;

/** The reader that the settings describe. Nothing is sent before an article is read. */
export function createModelReader(settings: ModelSettings, naming: Naming): ModelReader {
  const { model, price, concurrency } = settings;
  const limit = pLimit(concurrency);
  let asking: Promise<AskModel> | null = null;
  let requests = 0;
  let milliseconds = 0;
  let tokens: { input: number; output: number } | null = null;
  /** Set by a refusal that every further question would meet. */
  let denied: ModelProblem | null = null;

  const ask = (question: string, signal: AbortSignal | undefined) =>
    limit(async () => {
      signal?.throwIfAborted();
      if (denied) return denied;
      asking ??= createAskModel(settings);
      const askModel = await asking;
      const began = performance.now();
      const answered = await askModel(question, signal);
      milliseconds += performance.now() - began;
      requests += 1;
      if (answered.tokens)
        tokens = {
          input: (tokens?.input ?? 0) + answered.tokens.input,
          output: (tokens?.output ?? 0) + answered.tokens.output,
        };
      if ("code" in answered && answered.code === "LLM_DENIED") denied = answered;
      return answered;
    });

  /** What is cut off is asked again in halves, as long as there are any. */
  const readPart = async (
    text: string,
    about: Parameters<typeof toQuestion>[1],
    problems: ModelProblem[],
    signal: AbortSignal | undefined,
  ): Promise<Answer["claims"]> => {
    const answered = await ask(toQuestion(text, about), signal);
    if ("answer" in answered) return answered.answer.claims;
    const halves = answered.code === "LLM_TRUNCATED" ? splitText(text, Math.ceil(text.length / 2)) : [];
    if (halves.length > 1)
      return (await Promise.all(halves.map((half) => readPart(half, about, problems, signal)))).flat();
    problems.push({ code: answered.code, message: answered.message });
    return [];
  };

  return {
    async read(article, signal) {
      const { text, headline, place, publishedOn } = article;
      const about = { headline, place: place === null ? null : naming.regionName(place), publishedOn };
      const problems: ModelProblem[] = [];
      const parts = await Promise.all(
        splitText(text, longestPart).map((part) => readPart(part, about, problems, signal)),
      );
      return { ...toClaims(parts.flat(), article, model, naming), problems };
    },
    use() {
      const cost = price && tokens ? (tokens.input * price.input + tokens.output * price.output) / 1_000_000 : null;
      return { model, requests, tokens, cost, milliseconds: Math.round(milliseconds) };
    },
  };
}

const sentenceEnd = /[。！？；\n]/g; // …指导和管理。

/** Parts of at most `longest` characters that end with a sentence; a longer sentence is a part of its own. */
function splitText(text: string, longest: number): string[] {
  const parts: string[] = [];
  let from = 0;
  let end = 0;
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index + 1);
  for (const next of [...ends, text.length]) {
    if (next - from > longest && end > from) {
      parts.push(text.slice(from, end));
      from = end;
    }
    end = next;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part.trim() !== "");
}
