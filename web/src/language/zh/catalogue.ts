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

/** All Chinese messages, one file a page; their ids begin with its name. They are the model of every other language. */
export const zh = {
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
} as const;
