import type { Catalogue } from "../catalogues.ts";
import { entity } from "./entity.ts";
import { fields } from "./fields.ts";
import { goals } from "./goals.ts";
import { parts } from "./parts.ts";
import { paths } from "./paths.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";
import { start } from "./start.ts";

/** All English messages, one file a page. */
export const en: Catalogue = { ...entity, ...parts, ...fields, ...goals, ...paths, ...search, ...shell, ...start };
