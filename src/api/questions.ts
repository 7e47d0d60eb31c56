import { readdirSync, readFileSync } from "node:fs";

/** A question that people ask, as a GraphQL document ready to run. */
export type Question = {
  /** The file's name without number and ending, for links. */
  readonly slug: string;
  /** Its title in Chinese and English: the first two comment lines. */
  readonly title: { readonly zh: string; readonly en: string };
  /** The whole file, comments included. */
  readonly query: string;
};

const folder = new URL("../../web/questions/", import.meta.url);

/** The example questions of `web/questions/`, by the number in front of their names. */
export function readQuestions(): Question[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => {
      const query = readFileSync(new URL(name, folder), "utf8").trim();
      const [zh, en] = query.split("\n", 2).map((line) => line.replace(/^#\s*/, "")) as [string, string];
      return { slug: name.replace(/^\d+-|\.graphql$/g, ""), title: { zh, en }, query };
    });
}
