import { existsSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { defineCommand } from "citty";
import { InputError, type InputProblem } from "../model/input-error.ts";
import { type NamedText, readCurated } from "../pipeline.ts";
import { exitCodes } from "./exit-codes.ts";
import { readBulletinFile, readClaimsFile, readGazetteerFolder, seedFolderOf } from "./read-seed.ts";

export const validate = defineCommand({
  meta: {
    name: "validate",
    description: "检查标注文件与地名机构库 Check claims files and the gazetteer: file:line, code, message",
  },
  args: { path: { type: "positional", description: "files or folders", required: true } },
  async run({ args }) {
    const paths = args._.length > 0 ? args._ : [args.path];
    const { problems, files, claims } = await validatePaths(paths);
    for (const { at, code, message } of problems)
      process.stdout.write(`${at}: ${code}: ${message.replaceAll("\n", " ")}\n`);
    process.stderr.write(`${files} files, ${claims} claims accepted, ${problems.length} findings\n`);
    process.exitCode = problems.length > 0 ? exitCodes.invalid : exitCodes.fine;
  },
});

/** What is wrong with the claims files, bulletins and gazetteers under `paths`, in the order of files and lines. */
export async function validatePaths(
  paths: readonly string[],
): Promise<{ problems: InputProblem[]; files: number; claims: number }> {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0)
    throw new InputError(
      missing.map((at) => ({ at, code: "FILE_UNREADABLE", message: "expected a file or folder, but there is none" })),
    );
  const files = (await Promise.all(paths.map((path) => filesUnder(resolve(path))))).flat();
  const problems: InputProblem[] = [];
  const collect = async <Value>(read: () => Promise<Value>): Promise<Value | null> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // A gazetteer or bulletin is read again for each folder of claims: its faults are news once.
      const known = new Set(problems.map(({ at, code, message }) => `${at}\n${code}\n${message}`));
      problems.push(...error.problems.filter(({ at, code, message }) => !known.has(`${at}\n${code}\n${message}`)));
      return null;
    }
  };
  for (const folder of new Set(files.filter(isGazetteer).map((file) => dirname(file))))
    await collect(() => readGazetteerFolder(folder));
  for (const file of files.filter((name) => name.endsWith(".txt")))
    await collect(() => readBulletinFile(dirname(dirname(file)), basename(file, ".txt")));

  let claims = 0;
  const claimsFiles = files.filter((file) => file.endsWith(".jsonl") && !isGazetteer(file));
  for (const parent of new Set(claimsFiles.map((file) => dirname(file)))) {
    const group = claimsFiles.filter((file) => dirname(file) === parent);
    const [seed, folder] = [seedFolderOf(parent), basename(parent)];
    const gazetteer = await collect(() => readGazetteerFolder(join(seed, "gazetteer")));
    const texts = (await Promise.all(group.map((file) => collect(() => readClaimsFile(file))))).filter(
      (text): text is NamedText => text !== null,
    );
    const slug = existsSync(join(seed, "bulletins", `${folder}.txt`)) ? folder : slugOf(texts[0]);
    const bulletin = slug === null ? null : await collect(() => readBulletinFile(seed, slug));
    if (!gazetteer || !bulletin) continue;
    const reading = await collect(async () => readCurated(bulletin, texts, gazetteer));
    for (const contribution of reading?.contributions ?? [])
      claims += contribution.relations.length + contribution.properties.length;
    for (const { file, line, code, message } of reading?.refusals ?? [])
      problems.push({ at: `${file}:${line}`, code, message });
  }
  const shown = problems.map((problem) => ({ ...problem, at: relative(process.cwd(), problem.at) || problem.at }));
  return { problems: shown, files: files.length, claims };
}

function isGazetteer(file: string): boolean {
  return basename(dirname(file)) === "gazetteer" || /(?:regions|institutions)\.jsonl$/.test(file);
}

/** The bulletin that a claims file names in its header; null where the header can't be read. */
function slugOf(file: NamedText | undefined): string | null {
  try {
    return (JSON.parse(file?.text.split("\n", 1)[0] ?? "") as { bulletin: string }).bulletin;
  } catch {
    return null;
  }
}

async function filesUnder(path: string): Promise<string[]> {
  if (!statSync(path).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:jsonl|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
