import type { Word } from "../../language/words.ts";

/** An example question of web/questions. */
export type Example = {
  /** The file's name without number and ending. */
  readonly slug: string;
  readonly title: Word;
  readonly about: Word;
  /** The whole file, comments included. */
  readonly query: string;
};

/** Reads an example question: its first two lines are comments, `# 标题：说明` and `# Title: about`. */
export function parseExample(path: string, text: string): Example {
  const slug = path.replace(/^.*\/\d+-|\.graphql$/g, ""); // ../questions/01-who-issued-what.graphql
  const [zh = "", en = ""] = text.split("\n", 2).map((line) => line.replace(/^#\s*/, ""));
  const [titleZh = "", aboutZh = ""] = zh.split("：", 2);
  const [titleEn = "", aboutEn = ""] = en.split(": ", 2);
  return {
    slug,
    title: { zh: titleZh, en: titleEn },
    about: { zh: aboutZh, en: aboutEn },
    query: text.trim(),
  };
}
