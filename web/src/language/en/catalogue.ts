import type { Catalogue } from "../catalogues.ts";
import { article } from "./article.ts";
import { document } from "./document.ts";
import { documents } from "./documents.ts";
import { entity } from "./entity.ts";
import { fields } from "./fields.ts";
import { goals } from "./goals.ts";
import { graph } from "./graph.ts";
import { institutions } from "./institutions.ts";
import { parts } from "./parts.ts";
import { paths } from "./paths.ts";
import { people } from "./people.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";
import { sources } from "./sources.ts";
import { start } from "./start.ts";

/** All English messages, one file a page. */
export const en: Catalogue = {
  ...article,
  ...document,
  ...documents,
  ...entity,
  ...fields,
  ...goals,
  ...graph,
  ...institutions,
  ...parts,
  ...paths,
  ...people,
  ...search,
  ...shell,
  ...sources,
  ...start,
};
