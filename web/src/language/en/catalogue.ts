import type { Catalogue } from "../catalogues.ts";
import { entity } from "./entity.ts";
import { parts } from "./parts.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";
import { start } from "./start.ts";

/** All English messages, one file a page. */
export const en: Catalogue = { ...entity, ...parts, ...search, ...shell, ...start };
