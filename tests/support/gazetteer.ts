import { join } from "node:path";
import { ownSeed, readGazetteerFolder } from "../../src/cli/read-seed.ts";

/** The gazetteer that comes with the program. */
export const gazetteer = await readGazetteerFolder(join(ownSeed, "gazetteer"));
