import type { Extractor } from "../extractor.ts";
import type { ModelProblem, ModelReader, ModelReading } from "../llm/create-model-reader.ts";
import type { ArticleToRead } from "../llm/to-claims.ts";
import type { ArticleRecord, BulletinRecord } from "../model/contribution.ts";
import { articleId, bulletinId } from "../model/id.ts";
import { InputError } from "../model/input-error.ts";
import type { Reading } from "../model/review.ts";
import { joinReadings } from "../pipeline/join-readings.ts";
import type { SourceText } from "../source/read-source.ts";

/** What is known of a file beside its bytes. */
export type FileContext = {
  /** Code of the region that the file is about; inferred article by article where null. */
  readonly place: string | null;
  readonly publishedOn: string | null;
  /** Name of the bulletin in its ids; the file's own where null. */
  readonly as: string | null;
};

export type ArticleOfFile = {
  readonly article: ArticleRecord;
  readonly reading: Reading;
  readonly placeBy: "GIVEN" | "HEADLINE" | "TEXT" | null;
  /** Why a language model has not read it, or not all of it. */
  readonly modelProblems: readonly ModelProblem[];
};

/** A file as records of the graph with what was read of each article. */
export type FileReading = { readonly bulletin: BulletinRecord; readonly articles: readonly ArticleOfFile[] };

export type FileTools = {
  readonly extractor: Extractor;
  /** Reads beside the patterns; nothing is sent anywhere where it is left out. */
  readonly modelReader?: ModelReader | null;
  /** Ends what the model reader does. */
  readonly signal?: AbortSignal | undefined;
};

const longestHeadline = 60;

/**
 * Reads the text of a file whole: nothing is loaded of one that can't be. `onArticle` hears of each article, once more where a language
 * model has read it too; between articles others of this process have their turn.
 *
 * @throws InputError with code REGION_NEEDED where nobody gives a region and no article tells one
 */
export async function readFile(
  file: string,
  source: SourceText,
  { place, publishedOn, as }: FileContext,
  { extractor, modelReader, signal }: FileTools,
  onArticle: (headline: string) => Promise<void> = async () => {},
): Promise<FileReading> {
  const slug = toSlug(as ?? file);
  const articles: ArticleOfFile[] = [];
  const title = source.title ?? null;
  let isDocument = false;
  const about = { place, publishedOn: publishedOn ?? source.publishedOn };
  for (const read of extractor.readText(slug, source.text, about)) {
    const ordinal = articles.length + 1;
    const headline = read.headline ?? title ?? firstLine(read.text);
    isDocument = read.isDocument;
    articles.push({
      article: {
        id: articleId(slug, ordinal),
        ordinal,
        section: read.section,
        headline,
        text: read.text,
        publishedOn: read.publishedOn,
      },
      reading: { place: read.place, claims: read.claims, open: read.open },
      placeBy: read.placeBy,
      modelProblems: [],
    });
    await onArticle(headline);
  }
  if (articles.every(({ reading }) => reading.place === null))
    throw new InputError([
      {
        at: file,
        code: "REGION_NEEDED",
        message: "expected a text that names its place, but no article does; give the region, such as --region 上海市",
      },
    ]);
  const readTwice = modelReader
    ? await readAgain(articles, (article) => modelReader.read(article, signal), onArticle)
    : articles;
  const only = articles.length === 1 ? articles[0]?.article : undefined;
  return {
    bulletin: {
      id: bulletinId(slug),
      title: title ?? only?.headline ?? slug,
      kind: only === undefined ? "DIGEST" : isDocument ? "DOCUMENT" : "ARTICLE",
      publishedOn: about.publishedOn ?? only?.publishedOn ?? null,
    },
    articles: readTwice,
  };
}

/** Lets a language model read the articles too; where it can't, what patterns have read stands alone. */
async function readAgain(
  articles: readonly ArticleOfFile[],
  read: (article: ArticleToRead) => Promise<ModelReading>,
  onArticle: (headline: string) => Promise<void>,
): Promise<ArticleOfFile[]> {
  return Promise.all(
    articles.map(async (one) => {
      const { text, headline, publishedOn } = one.article;
      const { place, claims } = one.reading;
      const { problems, ...second } = await read({ text, headline, place, publishedOn, claims });
      await onArticle(`${headline}（语言模型 language model）`);
      return { ...one, reading: joinReadings(one.reading, second, text), modelProblems: problems };
    }),
  );
}

/** The name of a file without folder and ending, as it stands in ids: blanks and signs that mean something there undone. */
export function toSlug(file: string): string {
  const name = file
    .normalize("NFC")
    .replace(/^.*[\\/]/, "")
    .replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, ""); // 月报/2021-03.docx
  return (
    name
      .trim()
      .replaceAll(/[\s#:@/\\?%*|"<>]+/g, "-")
      .replaceAll(/^-+|-+$/g, "") || "file"
  );
}

function firstLine(text: string): string {
  return (text.trimStart().split("\n", 1)[0] ?? "").slice(0, longestHeadline);
}
