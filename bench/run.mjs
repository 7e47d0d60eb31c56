/**
 * Runs `main` of a TypeScript module of this folder: node bench/run.mjs bench.ts [arguments]. Node 20 strips no types
 * by itself, and the benchmark is not part of the built program.
 */
import { runnerImport } from "vite";

const [, , file, ...args] = process.argv;
const { module } = await runnerImport(new URL(file, import.meta.url).pathname, {
  configFile: false,
  logLevel: "silent",
});
await module.main(args);
