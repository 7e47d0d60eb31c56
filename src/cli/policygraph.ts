#!/usr/bin/env node
import { defineCommand, runMain } from "citty";

const main = defineCommand({
  meta: { name: "policygraph", version: "0.1.0", description: "政策图谱 PolicyGraph: policy bulletins as a knowledge graph, every edge with its quotation" },
  subCommands: {
    resolve: () => import("./resolve.ts").then(({ resolve }) => resolve),
    validate: () => import("./validate.ts").then(({ validate }) => validate),
  },
});

await runMain(main);
