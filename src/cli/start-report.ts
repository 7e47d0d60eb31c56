import type { SeedReport } from "./load-seed.ts";

/** Where everything is, once the program serves. */
export type Places = {
  readonly url: string;
  readonly neo4jUri: string;
  readonly browserUrl: string | null;
  readonly username: string;
  /** Null where the Neo4j is not ours: whoever runs it knows it. */
  readonly password: string | null;
};

/** One edge of the answer to the first question, told as a line. */
export type AnsweredEdge = {
  readonly issuer: string;
  /** Its title in 《》, or a description where the source gives none. */
  readonly document: string;
  readonly quote: string;
  readonly headline: string;
};

/** What `start` prints when everything stands, as lines. */
export function renderStartReport(places: Places, seed: SeedReport | null, answer: readonly AnsweredEdge[]): string {
  const { url, neo4jUri, browserUrl, username, password } = places;
  const lines = [
    "",
    "政策图谱 PolicyGraph",
    `  浏览 Explorer          ${url}/`,
    `  GraphQL · GraphiQL     ${url}/graphql`,
    ...(browserUrl === null ? [] : [`  Neo4j Browser          ${browserUrl}`]),
    `  Neo4j                  ${neo4jUri}${password === null ? "" : `   用户 user ${username}   密码 password ${password}`}`,
    ...(seed === null ? [] : ["", ...renderSeed(seed)]),
    "",
    "谁发布了什么？ Who issued what?",
    ...answer.flatMap(({ issuer, document, quote, headline }) => [
      `  ${issuer} → ${document}`,
      `      “${quote}” ——${headline}`,
    ]),
    "",
    "Ctrl-C 停止 to stop",
    "",
  ];
  return lines.join("\n");
}

/** How much was loaded, and every claim that was refused with its reason. */
export function renderSeed({ articles, accepted, refusals, graph, changed, coverage }: SeedReport): string[] {
  const share = coverage.sentences === 0 ? 0 : Math.round((100 * coverage.read) / coverage.sentences);
  return [
    `种子 Seed: ${articles} 篇文章 articles, ${accepted} 条论断 claims, ${graph.entities} 个实体 entities, ${graph.relations} 条关系 relationships${changed ? "" : "（无变化 unchanged）"}`,
    `  ${coverage.read}/${coverage.sentences} 句有论断 sentences carry a claim (${share} %)`,
    ...refusals.map(
      ({ file, line, code, message }) => `  拒绝 refused ${file}:${line}: ${code}: ${message.replaceAll("\n", " ")}`,
    ),
  ];
}
