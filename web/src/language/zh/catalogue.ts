import { entity } from "./entity.ts";
import { parts } from "./parts.ts";
import { search } from "./search.ts";
import { shell } from "./shell.ts";
import { start } from "./start.ts";

/** All Chinese messages, one file a page; their ids begin with its name. They are the model of every other language. */
export const zh = { ...entity, ...parts, ...search, ...shell, ...start } as const;
