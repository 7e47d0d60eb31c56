#!/usr/bin/env node
import { type CommandDef, defineCommand, runCommand, showUsage } from "citty";
import { exitCodes } from "./exit-codes.ts";
import { toOutcome } from "./report-failure.ts";

// biome-ignore lint/suspicious/noExplicitAny: citty ties a command to its own arguments; a list of them has none in common
const subCommands: Readonly<Record<string, () => Promise<CommandDef<any>>>> = {
  doctor: () => import("./doctor.ts").then(({ doctor }) => doctor),
  explain: () => import("./explain.ts").then(({ explain }) => explain),
  extract: () => import("./extract.ts").then(({ extract }) => extract),
  ingest: () => import("./ingest.ts").then(({ ingest }) => ingest),
  resolve: () => import("./resolve.ts").then(({ resolve }) => resolve),
  review: () => import("./review.ts").then(({ review }) => review),
  start: () => import("./start.ts").then(({ start }) => start),
  validate: () => import("./validate.ts").then(({ validate }) => validate),
};

const main = defineCommand({
  meta: {
    name: "policygraph",
    version: "0.1.0",
    description: "政策图谱 PolicyGraph: policy bulletins as a knowledge graph, every edge with its quotation",
  },
  subCommands: { ...subCommands },
});

// Whoever reads the report may have enough of it (| head): that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCodes.fine);
});

const rawArgs = process.argv.slice(2);
try {
  const command = subCommands[rawArgs.find((argument) => !argument.startsWith("-")) ?? ""];
  if (rawArgs.includes("--help") || rawArgs.includes("-h") || rawArgs.length === 0)
    await (command ? showUsage(await command(), main) : showUsage(main));
  else if (rawArgs[0] === "--version") process.stdout.write("0.1.0\n");
  else await runCommand(main, { rawArgs });
} catch (error) {
  const usage = error instanceof Error && error.name === "CLIError";
  const { message, exitCode } = usage
    ? { message: `${error.message}; policygraph --help`, exitCode: exitCodes.badInput }
    : toOutcome(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}
