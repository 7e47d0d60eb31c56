import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseExample } from "../../web/src/pages/start/parse-example.ts";

const folder = new URL("../../web/questions/", import.meta.url);

describe("parseExample", () => {
  it("takes slug, title and what it is about from a question's name and first lines", () => {
    const text =
      "# 谁发布了什么：每份文件的发布机关\n# Who issued what: every document\nquery Q { summary { label } }\n";
    expect(parseExample("../../../questions/01-who-issued-what.graphql", text)).toEqual({
      slug: "who-issued-what",
      title: { zh: "谁发布了什么", en: "Who issued what" },
      about: { zh: "每份文件的发布机关", en: "every document" },
      query: text.trim(),
    });
  });

  it.each(readdirSync(folder))("finds both languages whole in %s", (name) => {
    const { title, about } = parseExample(`x/${name}`, readFileSync(new URL(name, folder), "utf8"));
    expect(Object.values({ ...title, a: about.zh, b: about.en }).filter((words) => words.length < 3)).toEqual([]);
  });
});
