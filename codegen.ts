import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

const sdl = readFileSync("schema.graphql", "utf8");
const objects = [...sdl.matchAll(/^(?:type|interface) (\w+)/gm)].map((match) => match[1] as string);

/** Generated from the SDL and committed; `npm run generated:check` fails where they differ. */
const config: CodegenConfig = {
  schema: "schema.graphql",
  generates: {
    // What clients in TypeScript import as policygraph/schema: types alone, nothing of the service.
    "src/api/generated/client-types.ts": {
      plugins: [
        { add: { content: "// Generated from schema.graphql by npm run generated:write; do not edit." } },
        "typescript",
      ],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        scalars: { Date: "string", ID: { input: "string", output: "string" } },
      },
    },
    "src/api/generated/schema-types.ts": {
      plugins: [
        { add: { content: "// Generated from schema.graphql by npm run generated:write; do not edit." } },
        "typescript",
        "typescript-resolvers",
      ],
      config: {
        contextType: "../context.ts#ApiContext",
        // Whatever the type, its resolvers read what the planner brought.
        mappers: Object.fromEntries(objects.map((name) => [name, "../planned-fields.ts#Planned"])),
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        scalars: { Date: "string", ID: { input: "string", output: "string" } },
      },
    },
    // The explorer's own questions: every .graphql file of its pages and parts, typed.
    "web/src/graphql/generated/": {
      preset: "client",
      documents: "web/src/**/*.graphql",
      presetConfig: {
        fragmentMasking: false,
        // For a service that answers persisted questions only.
        persistedDocuments: { hashAlgorithm: (text: string) => createHash("sha256").update(text).digest("hex") },
      },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Date: "string", ID: { input: "string", output: "string" } },
      },
    },
  },
};
export default config;
