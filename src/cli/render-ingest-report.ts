import type { ArticleOutcome, FileOutcome, IngestReport } from "../ingest/ingest-report.ts";
import type { ModelUse } from "../llm/create-model-reader.ts";

/** What ingesting did, as lines to be read on a terminal; nothing is left out. */
export function renderIngestReport({ dryRun, files, duplicates, model }: IngestReport): string {
  const lines = files.flatMap((file) => [...renderFile(file), ""]);
  if (duplicates > 0)
    lines.push(`可能重复 possible duplicates: ${duplicates}（policygraph review list --kind duplicate）`);
  if (model) lines.push(renderModelUse(model));
  if (dryRun) lines.push("试运行，未写入图谱 dry run: nothing was written");
  return `${lines.join("\n").trimEnd()}\n`;
}

function renderFile(outcome: FileOutcome): string[] {
  const { file, problems, bulletin, articles, refusals, openNames, unread, waiting, changes } = outcome;
  if (!bulletin)
    return [`${file}: 未读入 not ingested`, ...problems.map(({ code, message }) => `  ${code}: ${oneLine(message)}`)];
  const accepted = articles.reduce((sum, one) => sum + one.accepted, 0);
  const headlines = new Map(articles.map(({ id }, i) => [id, `#${i + 1}`]));
  const at = (article: string) => headlines.get(article) ?? article;
  const list = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : [`  ${title} (${rows.length})`, ...rows.map((row) => `    ${row}`)];
  return [
    `${file} → ${bulletin.id}《${bulletin.title}》${bulletin.publishedOn ?? ""}${statusOf(outcome)}`,
    `  收入 accepted ${accepted} · 拒绝 refused ${refusals.length} · 名称未定 names left open ${openNames.length} · 待审 waiting ${waiting.length} · 未读出 unread ${unread.length}`,
    ...articles.map((article) => `  ${at(article.id)} ${article.headline}: ${renderArticle(article)}`),
    ...list(
      "语言模型未读 not read by the language model",
      articles.flatMap(({ id, modelProblems }) =>
        modelProblems.map(({ code, message }) => `${at(id)} ${code}: ${oneLine(message)}`),
      ),
    ),
    ...(outcome.isNew !== false ? [] : list("变化 changes", changes.map(renderChange))),
    ...list(
      "拒绝 refused",
      refusals.map(({ article, code, message, text }) => `${at(article)} ${code}: ${oneLine(message)} “${text}”`),
    ),
    ...list(
      "名称未定 names left open",
      openNames.map(({ article, text, because }) => `${at(article)} ${text}: ${because}`),
    ),
    ...list(
      "待审 waiting for a reviewer",
      waiting.map(({ article, id, kind, text, because }) => `${at(article)} ${id} ${kind} “${text}”: ${because}`),
    ),
    ...list(
      "未读出的句子 sentences that yielded nothing",
      unread.map(({ article, text }) => `${at(article)} ${text}`),
    ),
  ];
}

function renderModelUse({ model, requests, tokens, cost, milliseconds }: ModelUse): string {
  const spent = tokens ? `${tokens.input} + ${tokens.output} tokens` : "tokens 未知 not told";
  const money = cost === null ? "" : `，费用 cost ${cost.toFixed(4)}`;
  return `语言模型 language model ${model}: ${requests} 次请求 requests，${(milliseconds / 1000).toFixed(1)} s，${spent}${money}`;
}

function statusOf({ isNew, changed }: FileOutcome): string {
  if (isNew === null) return "（未与图谱比较：没有运行的 Neo4j; not compared: no Neo4j runs）";
  if (isNew) return "（新 new）";
  return changed === false ? "（无变化 unchanged）" : "";
}

const regionBy = { GIVEN: "给定 given", HEADLINE: "据标题 by the headline", TEXT: "据正文 by the text" } as const;

function renderArticle({ region, regionBy: by, sentences, read, accepted }: ArticleOutcome): string {
  const place = region === null || by === null ? "地区不明 no region" : `${region}（${regionBy[by]}）`;
  return `${place}, ${read}/${sentences} 句 sentences, ${accepted} 条 claims`;
}

const signs = { ADDED: "+", REMOVED: "−", CHANGED: "~" } as const;

function renderChange({ change, subject, predicate, object }: FileOutcome["changes"][number]): string {
  return `${signs[change]} ${subject} ${predicate} ${object}`;
}

function oneLine(message: string): string {
  return message.replaceAll("\n", " ");
}
