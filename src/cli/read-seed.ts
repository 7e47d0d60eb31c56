import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Gazetteer, parseGazetteer } from "../link/gazetteer.ts";
import { InputError } from "../model/input-error.ts";
import { BulletinDescription, type NamedText, type ReadBulletin, readBulletin } from "../pipeline.ts";
import { decodeText } from "../source/decode-text.ts";

/** The seed that comes with the program. */
export const ownSeed = fileURLToPath(new URL("../../seed", import.meta.url));

/** A seed folder read whole: every bulletin with its claims files, and the gazetteer. */
export type Seed = {
  readonly gazetteer: Gazetteer;
  readonly bulletins: readonly { readonly read: ReadBulletin; readonly claims: readonly NamedText[] }[];
};

/**
 * Reads `folder` (bulletins/, claims/, gazetteer/).
 *
 * @throws InputError where a file is missing, is no text, or does not fit its schema
 */
export async function readSeed(folder: string): Promise<Seed> {
  const slugs = (await readdir(join(folder, "bulletins")).catch(() => []))
    .filter((name) => name.endsWith(".txt"))
    .sort();
  if (slugs.length === 0)
    throw new InputError([
      {
        at: join(folder, "bulletins"),
        code: "SEED_MISSING",
        message: "expected at least one bulletin <slug>.txt with its <slug>.json",
      },
    ]);
  const bulletins = [];
  for (const name of slugs) {
    const slug = basename(name, ".txt");
    bulletins.push({
      read: await readBulletinFile(folder, slug),
      claims: await readClaimsFolder(join(folder, "claims", slug)),
    });
  }
  return { gazetteer: await readGazetteerFolder(join(folder, "gazetteer")), bulletins };
}

/** The bulletin `slug` of the seed folder. */
export async function readBulletinFile(folder: string, slug: string): Promise<ReadBulletin> {
  const file = join(folder, "bulletins", `${slug}.txt`);
  const text = decodeText(await readBytes(file), file);
  const descriptionFile = join(folder, "bulletins", `${slug}.json`);
  let input: unknown;
  try {
    input = JSON.parse(decodeText(await readBytes(descriptionFile), descriptionFile));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([
      { at: descriptionFile, code: "DESCRIPTION_MALFORMED", message: `expected JSON: ${(error as Error).message}` },
    ]);
  }
  const description = BulletinDescription.safeParse(input);
  if (!description.success)
    throw new InputError([
      { at: descriptionFile, code: "DESCRIPTION_MALFORMED", message: z.prettifyError(description.error) },
    ]);
  const read = readBulletin(slug, text, description.data);
  if (read.articles.length === 0)
    throw new InputError([
      {
        at: file,
        code: "BULLETIN_WITHOUT_ARTICLES",
        message: "expected headlines with text below them, but found none",
      },
    ]);
  return read;
}

const bodyFiles = ["state.jsonl", "universities.jsonl", "hospitals.jsonl", "zones.jsonl", "regional.jsonl"];

/** The gazetteer of a folder that holds regions.jsonl and institutions.jsonl, and may hold the files of names. */
export async function readGazetteerFolder(folder: string): Promise<Gazetteer> {
  const read = async (name: string): Promise<NamedText> => {
    const file = join(folder, name);
    return { file, text: decodeText(await readBytes(file), file) };
  };
  const readKept = async (name: string) => (existsSync(join(folder, name)) ? await read(name) : undefined);
  const [formerRegions, agencies, distinct] = [
    await readKept("former-regions.jsonl"),
    await readKept("agencies.jsonl"),
    await readKept("distinct.jsonl"),
  ];
  return parseGazetteer({
    regions: await read("regions.jsonl"),
    ...(formerRegions && { formerRegions }),
    institutions: await read("institutions.jsonl"),
    ...(agencies && { agencies }),
    bodies: (await Promise.all(bodyFiles.map(readKept))).filter((file) => file !== undefined),
    ...(distinct && { distinct }),
  });
}

/** Every claims file of a folder, by name. A bulletin that nobody has curated has none. */
export async function readClaimsFolder(folder: string): Promise<NamedText[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  return Promise.all(names.map((name) => readClaimsFile(join(folder, name))));
}

/** One claims file as text. */
export async function readClaimsFile(file: string): Promise<NamedText> {
  return { file, text: decodeText(await readBytes(file), file) };
}

/** The seed folder that `path` lies in (the nearest folder above with bulletins/ in it), else the program's own. */
export function seedFolderOf(path: string): string {
  for (let at = path; dirname(at) !== at; at = dirname(at)) if (existsSync(join(at, "bulletins"))) return at;
  return ownSeed;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputError([
      { at: file, code: "FILE_UNREADABLE", message: `expected a readable file: ${(error as Error).message}` },
    ]);
  }
}
