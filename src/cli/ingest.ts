import { join } from "node:path";
import { defineCommand } from "citty";
import { type Config, readConfig } from "../config.ts";
import { createExtractor } from "../extractor.ts";
import type { Database } from "../graph/database.ts";
import { type IngestFile, type IngestOptions, type IngestProgress, ingestFiles } from "../ingest/ingest-files.ts";
import type { IngestReport } from "../ingest/ingest-report.ts";
import { createNaming } from "../link/create-naming.ts";
import { createModelReader } from "../llm/create-model-reader.ts";
import { CalendarDate } from "../model/date.ts";
import { InputError } from "../model/input-error.ts";
import { readPlace } from "../pipeline/read-place.ts";
import { exitCodes } from "./exit-codes.ts";
import { ownSeed, readGazetteerFolder } from "./read-seed.ts";
import { readSourceFile } from "./read-source-file.ts";
import { renderIngestReport } from "./render-ingest-report.ts";
import { runSteps, type Step } from "./run-steps.ts";
import { openRunning, withNeo4j } from "./with-neo4j.ts";

export const ingest = defineCommand({
  meta: {
    name: "ingest",
    description: "读入文件：读出论断，查证，写入图谱 Read files that nobody curated into the graph",
  },
  args: {
    file: { type: "positional", description: "文件 bulletins or documents: txt, md, html, docx, pdf", required: false },
    region: { type: "string", description: "所述地区 region that they are about; inferred where left out" },
    date: { type: "string", description: "发布日期 date of publication", valueHint: "2021-06" },
    as: { type: "string", description: "图谱中的名称 name of the bulletin in the graph, in place of the file's" },
    replace: {
      type: "boolean",
      default: false,
      description: "替换同名的另一文件 replace another text of the same name",
    },
    llm: {
      type: "boolean",
      description: "同时用语言模型读 let the language model of the settings read too; --no-llm: not, though it is set",
    },
    "dry-run": { type: "boolean", default: false, description: "试运行 report only, write nothing" },
  },
  async run({ args }) {
    const config = readConfig();
    const gazetteer = await readGazetteerFolder(join(ownSeed, "gazetteer"));
    const files = args._.map((file): IngestFile => ({ file, read: (signal) => readSourceFile(file, signal) }));
    checkUsage(files, args, config);
    const options: IngestOptions = {
      place: args.region === undefined ? null : readPlace(gazetteer, args.region, "--region"),
      publishedOn: args.date ?? null,
      as: args.as ?? null,
      replace: args.replace,
      dryRun: args["dry-run"],
      reviewBelow: config.ingest.reviewBelow,
      now: new Date().toISOString(),
    };
    const finished: { report?: IngestReport } = {};
    const stepsWith = (database: Database | null, signal?: AbortSignal): Step[] => [
      {
        title: "读入 Ingest",
        work: async (say) => {
          const onProgress = (progress: IngestProgress) => say(renderProgress(progress));
          const settings = args.llm === false ? null : config.languageModel;
          const modelReader = settings && createModelReader(settings, createNaming(gazetteer));
          const tools = { extractor: createExtractor(gazetteer), gazetteer, database, modelReader };
          finished.report = await ingestFiles(files, tools, { ...options, onProgress, ...(signal && { signal }) });
          return `读入 ${files.length} 个文件 Ingested files: ${files.length}`;
        },
      },
    ];
    if (options.dryRun) {
      const database = await openRunning(config);
      await runSteps(stepsWith(database)).finally(() => database?.close());
    } else await withNeo4j(config, stepsWith);
    const report = finished.report as IngestReport;
    process.stdout.write(renderIngestReport(report));
    if (report.files.some(({ problems }) => problems.length > 0)) process.exitCode = exitCodes.badInput;
  },
});

/** @throws InputError listing everything wrong with the flags together */
function checkUsage(
  files: readonly IngestFile[],
  { as, date, llm }: { as?: string | undefined; date?: string | undefined; llm?: boolean | undefined },
  { languageModel }: Pick<Config, "languageModel">,
): void {
  const problems = [];
  if (files.length === 0)
    problems.push({ at: "ingest", code: "FILE_MISSING", message: "expected at least one FILE, but got none" });
  if (as !== undefined && files.length > 1)
    problems.push({ at: "--as", code: "USAGE", message: `expected one FILE with --as, but got ${files.length}` });
  if (date !== undefined && !CalendarDate.safeParse(date).success)
    problems.push({ at: "--date", code: "BAD_DATE", message: `expected 2021, 2021-06 or 2021-06-30, but got ${date}` });
  if (llm && languageModel === null)
    problems.push({
      at: "--llm",
      code: "LLM_NOT_SET",
      message: "expected a language model in the settings: POLICYGRAPH_LLM_URL and POLICYGRAPH_LLM_MODEL",
    });
  if (problems.length > 0) throw new InputError(problems);
}

const barWidth = 20;

function renderProgress({ file, done, total, headline }: IngestProgress): string {
  if (total === null) return `${file}: 读 reading ${done} ${headline}`;
  const filled = Math.round((barWidth * done) / Math.max(total, 1));
  return `${file}: ${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${done}/${total} ${headline}`;
}
