import { createHash } from "node:crypto";
import * as graphiql from "@graphql-yoga/render-graphiql/graphiql";
import type { Plugin } from "vite";

const name = "virtual:graphiql";

/** The files of GraphiQL by what they are. */
const files = {
  script: ["js", graphiql.js],
  style: ["css", graphiql.css],
  editorWorkerService: ["js", graphiql.editorWorkerService],
  json: ["js", graphiql.jsonWorker],
  graphql: ["js", graphiql.graphqlWorker],
} as const;

/**
 * Takes GraphiQL out of its npm package, which carries it as texts to be put into a page, and writes it as files of
 * their own: a content security policy without inline scripts lets them in, and a browser keeps them.
 * `virtual:graphiql` exports their addresses.
 */
export function bundleGraphiQL(): Plugin {
  return {
    name: "bundle-graphiql",
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      return Object.entries(files)
        .map(([file, [ending, source]]) => {
          const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
          const fileName = `assets/graphiql-${file}-${hash}.${ending}`;
          this.emitFile({ type: "asset", fileName, source });
          return `export const ${file} = ${JSON.stringify(`/${fileName}`)};`;
        })
        .join("\n");
    },
  };
}
