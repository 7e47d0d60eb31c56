import { mkdtempSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ownSeed, readSeed, seedFolderOf } from "../../src/cli/read-seed.ts";
import { InputError } from "../../src/model/input-error.ts";

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "policygraph-seed-"));
  for (const room of ["bulletins", "gazetteer"]) await mkdir(join(folder, room));
  await write("bulletins/2020-12.txt", "上海发布工作方案 \n12月1日，上海发布《工作方案》。 \n");
  await write("bulletins/2020-12.json", '{"title":"摘编","kind":"DIGEST","publishedOn":"2020-12","region":"上海市"}');
  await write("gazetteer/regions.jsonl", '{"code":"310000","name":"上海市","level":"PROVINCE"}\n');
  await write("gazetteer/institutions.jsonl", '{"institution":"上海市人民政府","governs":"310000"}\n');
});

const write = (file: string, text: string) => writeFile(join(folder, file), text);

async function problemsOf(seed: string): Promise<string[]> {
  try {
    await readSeed(seed);
  } catch (error) {
    if (error instanceof InputError)
      return error.problems.map(({ at, code }) => `${at.replace(`${folder}/`, "")} ${code}`);
    throw error;
  }
  return [];
}

describe("readSeed", () => {
  it("reads a bulletin that nobody has curated yet", async () => {
    const { bulletins, gazetteer } = await readSeed(folder);
    expect(bulletins.map(({ read, claims }) => [read.slug, read.articles.length, claims])).toEqual([
      ["2020-12", 1, []],
    ]);
    expect([...gazetteer.regionByCode.keys()]).toEqual(["310000"]);
  });

  it("reads the program's own seed: 18 articles, a claims file each", async () => {
    const { bulletins } = await readSeed(ownSeed);
    expect(bulletins.map(({ read, claims }) => [read.slug, read.articles.length, claims.length])).toEqual([
      ["2020-12-shanghai", 18, 18],
    ]);
  });

  it.each([
    ["bulletins/2020-12.json", "{", "bulletins/2020-12.json TEXT_NOT_CHINESE"],
    ["bulletins/2020-12.json", '{"title":"摘编"', "bulletins/2020-12.json DESCRIPTION_MALFORMED"],
    ["bulletins/2020-12.json", '{"title":"摘编"}', "bulletins/2020-12.json DESCRIPTION_MALFORMED"],
    ["bulletins/2020-12.txt", "", "bulletins/2020-12.txt TEXT_EMPTY"],
    ["bulletins/2020-12.txt", "近日，上海市人民政府印发办法。\n", "bulletins/2020-12.txt BULLETIN_WITHOUT_ARTICLES"],
    ["bulletins/2021-01.txt", "上海发布\n近日发布。\n", "bulletins/2021-01.json FILE_UNREADABLE"],
    ["gazetteer/regions.jsonl", "上海", "gazetteer/regions.jsonl:1 GAZETTEER_MALFORMED"],
  ])("names the file that can't be used: %s holding «%s»", async (file, text, problem) => {
    await write(file, text);
    expect(await problemsOf(folder)).toContain(problem);
  });

  it("says that a folder without bulletins is no seed", async () => {
    expect(await problemsOf(join(folder, "gazetteer"))).toEqual(["gazetteer/bulletins SEED_MISSING"]);
    expect(await problemsOf(join(folder, "nowhere"))).toEqual(["nowhere/bulletins SEED_MISSING"]);
  });
});

describe("seedFolderOf", () => {
  it("is the nearest folder above with bulletins in it, else the program's own", () => {
    expect(seedFolderOf(join(folder, "claims/2020-12"))).toBe(folder);
    expect(seedFolderOf("/nowhere/claims")).toBe(ownSeed);
  });
});
