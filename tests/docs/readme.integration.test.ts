import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedSeed, serveSeed } from "../support/served-seed.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The first code block of a language. */
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] as string;

describe("README.md", () => {
  let service: ServedSeed;
  beforeAll(async () => {
    service = await serveSeed();
  });
  afterAll(() => service.close());

  it("asks a question that is answered as it says; an ellipsis stands for the beginning of the quotation", async () => {
    const told = JSON.parse(block("json"), (key, value: string) => (key === "quote" ? value.replace(/^…/, "") : value));
    const answered = JSON.stringify(await service.data(block("graphql")), (key, value: string) =>
      key === "quote" ? value.slice(value.indexOf("由市科委")) : value,
    );
    expect(JSON.parse(answered)).toEqual(told);
  });

  it("links to files and pictures that are there", () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] as string);
    expect(links.filter((link) => !existsSync(new URL(`../../${link}`, import.meta.url)))).toEqual([]);
  });
});
