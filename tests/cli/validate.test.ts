import { mkdtempSync } from "node:fs";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "citty";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ownSeed } from "../../src/cli/read-seed.ts";
import { validate } from "../../src/cli/validate.ts";
import { InputError } from "../../src/model/input-error.ts";

const header = { bulletin: "2020-12", article: 1, headline: "上海发布工作方案", region: "上海市" };
const issued = {
  subject: { label: "Region", name: "上海市" },
  predicate: "ISSUED",
  object: { label: "Document", name: "工作方案", type: "方案" },
  evidence: { quote: "上海发布《工作方案》" },
};

let seed: string;
let out: string;
let err: string;

beforeEach(async () => {
  seed = mkdtempSync(join(tmpdir(), "policygraph-seed-"));
  for (const folder of ["bulletins", "claims/2020-12", "gazetteer"])
    await mkdir(join(seed, folder), { recursive: true });
  await writeFile(join(seed, "bulletins/2020-12.txt"), "上海发布工作方案 \n12月1日，上海发布《工作方案》。 \n");
  await writeFile(
    join(seed, "bulletins/2020-12.json"),
    JSON.stringify({ title: "摘编", kind: "DIGEST", publishedOn: "2020-12", region: "上海市" }),
  );
  await writeClaims("01.jsonl", [header, issued]);
  await writeFile(join(seed, "gazetteer/regions.jsonl"), '{"code":"310000","name":"上海市","level":"PROVINCE"}\n');
  await writeFile(join(seed, "gazetteer/institutions.jsonl"), '{"institution":"上海市人民政府","governs":"310000"}\n');
  [out, err] = ["", ""];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += text;
    return true;
  });
  vi.spyOn(process, "cwd").mockReturnValue(seed);
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function writeClaims(name: string, lines: readonly unknown[]): Promise<void> {
  await writeFile(join(seed, "claims/2020-12", name), `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
}

async function run(...paths: string[]) {
  await runCommand(validate, { rawArgs: paths });
  const exitCode = process.exitCode;
  return { lines: out.split("\n").slice(0, -1), err, exitCode };
}

describe("policygraph validate", () => {
  it("finds nothing wrong with a seed that is fine and ends with 0", async () => {
    expect(await run(seed)).toEqual({ lines: [], err: "4 files, 1 claims accepted, 0 findings\n", exitCode: 0 });
  });

  it("prints file:line, code and message of every finding and ends with 1", async () => {
    await writeClaims("01.jsonl", [
      header,
      issued,
      { ...issued, evidence: { quote: "上海印发《工作方案》" } },
      { ...issued, predicate: "LEADS" },
      { subject: issued.object, property: "issuedOn", value: "12月1日", evidence: issued.evidence },
    ]);
    expect(await run(seed)).toEqual({
      lines: [
        "claims/2020-12/01.jsonl:5: BAD_DATE: ✖ expected a date such as 2020, 2020-12 or 2020-12-01   → at value",
        "claims/2020-12/01.jsonl:3: QUOTE_ABSENT: expected a quotation that stands in the article, but «上海印发《工作方案》» does not; copy it from the text",
        "claims/2020-12/01.jsonl:4: ILLEGAL_END: expected LEADS from Person → Institution, but got Region → Document",
      ],
      err: "4 files, 1 claims accepted, 3 findings\n",
      exitCode: 1,
    });
  });

  it("checks one claims file alone, by the seed that it lies in", async () => {
    expect(await run(join(seed, "claims/2020-12/01.jsonl"))).toEqual({
      lines: [],
      err: "1 files, 1 claims accepted, 0 findings\n",
      exitCode: 0,
    });
  });

  it("goes on after a file that can't be used at all", async () => {
    await writeClaims("02.jsonl", [{ ...header, article: 2 }]);
    await writeFile(join(seed, "claims/2020-12/03.jsonl"), new Uint8Array([0xc9, 0xcf, 0xba, 0xa3]));
    await writeFile(join(seed, "bulletins/2020-11.txt"), "");
    const { lines, exitCode } = await run(seed);
    expect(lines.map((line) => line.split(": ").slice(0, 2).join(" "))).toEqual([
      "bulletins/2020-11.txt TEXT_EMPTY",
      "claims/2020-12/03.jsonl TEXT_NOT_UTF8",
      "claims/2020-12/02.jsonl:1 UNKNOWN_ARTICLE",
    ]);
    expect(exitCode).toBe(1);
  });

  it("reports a broken gazetteer once", async () => {
    await writeFile(
      join(seed, "gazetteer/institutions.jsonl"),
      '{"institution":"上海市人民政府","governs":"319999"}\n',
    );
    const { lines, exitCode } = await run(seed);
    expect(lines).toEqual([
      "gazetteer/institutions.jsonl:1: GAZETTEER_DANGLING: governs: no region has the code 319999",
    ]);
    expect(exitCode).toBe(1);
  });

  it("refuses a path that is not there", async () => {
    await expect(run(join(seed, "nowhere"))).rejects.toThrow(InputError);
  });

  it("finds nothing wrong with the seed of the program", async () => {
    const copy = join(seed, "own");
    await cp(ownSeed, copy, { recursive: true });
    const { lines, err, exitCode } = await run(copy);
    expect(lines).toEqual([]);
    expect(exitCode).toBe(0);
    expect(Number(/(\d+) claims/.exec(err)?.[1])).toBeGreaterThan(900);
  });

  it("has a claims file for each of the 18 articles of the seed", async () => {
    const names = (await readdir(join(ownSeed, "claims/2020-12-shanghai"))).sort();
    expect(names.map((name) => Number(name.slice(0, 2)))).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    const headers = await Promise.all(
      names.map(
        async (name) =>
          JSON.parse(
            (await readFile(join(ownSeed, "claims/2020-12-shanghai", name), "utf8")).split("\n", 1)[0] ?? "",
          ) as { article: number },
      ),
    );
    expect(headers.map(({ article }) => article)).toEqual(names.map((name) => Number(name.slice(0, 2))));
  });
});
