import type { Question } from "./questions.ts";

const words = {
  zh: {
    title: "政策图谱",
    lead: "政策简报与公文里的机构、人物、文件、地区、目标及其关系。每一条关系都附原文引语。",
    questions: "可以这样问",
    run: "在 GraphiQL 中运行",
    browser: "在 Neo4j Browser 中看图",
    other: { label: "English", lang: "en" },
  },
  en: {
    title: "PolicyGraph 政策图谱",
    lead: "Institutions, people, documents, regions and goals in Chinese policy bulletins, and how they are related. Every edge carries the quotation that proves it.",
    questions: "Ask, for example",
    run: "Run in GraphiQL",
    browser: "See the graph in Neo4j Browser",
    other: { label: "中文", lang: "zh" },
  },
} as const;

/** The page of example questions as HTML: each with its GraphQL and a link that opens it in GraphiQL. */
export function renderQuestionPage(
  questions: readonly Question[],
  browserUrl: string | null,
  language: "zh" | "en",
): string {
  const text = words[language];
  const items = questions.map(
    ({ slug, title, query }) => `<li id="${escapeHtml(slug)}">
<h3>${escapeHtml(title[language])}</h3>
<details><summary>GraphQL</summary><pre tabindex="0"><code>${escapeHtml(query)}</code></pre></details>
<p><a class="run" href="/graphql?query=${encodeURIComponent(query)}">${text.run}</a></p>
</li>`,
  );
  const browser = browserUrl === null ? "" : `<p><a href="${escapeHtml(browserUrl)}">${text.browser}</a></p>`;
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text.title}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/questions.css">
</head>
<body>
<header><h1>${text.title}</h1><nav><a href="/graphql">GraphiQL</a> <a href="?lang=${text.other.lang}" lang="${text.other.lang}">${text.other.label}</a></nav></header>
<main>
<p>${text.lead}</p>
${browser}
<h2>${text.questions}</h2>
<ol>
${items.join("\n")}
</ol>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
