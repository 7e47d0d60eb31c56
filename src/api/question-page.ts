import type { Question } from "./questions.ts";

const words = {
  zh: {
    title: "政策图谱",
    lead: "政策简报与公文里的机构、人物、文件、地区、目标及其关系。每一条关系都附有证明它的原文引语。",
    ways: "从哪里开始",
    graphiql: "用 GraphQL 提问：写查询、看文档、得到带引语的答案。",
    browser: "看图：登录后自动载入配色和导览，点一下就能运行。用户名与密码在启动时打印。",
    questions: "可以这样问",
    run: "在 GraphiQL 中运行",
    query: "查看查询",
    other: { label: "English", lang: "en" },
    footer: "所有答案都出自图谱中的关系；没有原文引语的关系不会入库。",
  },
  en: {
    title: "PolicyGraph 政策图谱",
    lead: "Institutions, people, documents, regions and goals in Chinese policy bulletins, and how they are related. Every relationship carries the quotation that proves it.",
    ways: "Where to begin",
    graphiql: "Ask in GraphQL: write queries, read the documentation, get answers with their quotations.",
    browser:
      "See the graph: after logging in, its style and a guide of queries load by themselves. User and password are printed when the program starts.",
    questions: "Ask, for example",
    run: "Run in GraphiQL",
    query: "Show the query",
    other: { label: "中文", lang: "zh" },
    footer: "Every answer rests on relationships of the graph; none without a quotation is let in.",
  },
} as const;

/** The page of example questions as HTML: each with its GraphQL and a link that opens it in GraphiQL. No scripts. */
export function renderQuestionPage(
  questions: readonly Question[],
  browserUrl: string | null,
  language: "zh" | "en",
): string {
  const text = words[language];
  return `<!doctype html>
<html lang="${toLanguageTag(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(text.lead)}">
<title>${text.title}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/questions.css">
</head>
<body>
<header>
<img src="/icon.svg" alt="" width="44" height="44">
<h1>${text.title}</h1>
<nav><a href="?lang=${text.other.lang}" lang="${toLanguageTag(text.other.lang)}" hreflang="${toLanguageTag(text.other.lang)}">${text.other.label}</a></nav>
</header>
<main>
<p class="lead">${text.lead}</p>
<h2>${text.ways}</h2>
<ul class="ways">
${renderWay("/graphql", "GraphiQL", text.graphiql)}${browserUrl === null ? "" : `\n${renderWay(browserUrl, "Neo4j Browser", text.browser)}`}
</ul>
<h2>${text.questions}</h2>
<ol>
${questions.map((question) => renderQuestion(question, language)).join("\n")}
</ol>
</main>
<footer><p>${text.footer}</p></footer>
</body>
</html>
`;
}

function renderWay(href: string, name: string, says: string): string {
  return `<li><h3><a href="${escapeHtml(href)}">${name}</a></h3><p>${says}</p></li>`;
}

/** GraphiQL takes the query from its address. */
function renderQuestion({ slug, title, query }: Question, language: "zh" | "en"): string {
  const { run, query: label } = words[language];
  const id = escapeHtml(slug);
  return `<li id="${id}">
<h3 id="${id}-title">${escapeHtml(title[language])}</h3>
<details><summary aria-describedby="${id}-title">${label}</summary><pre tabindex="0" role="region" aria-labelledby="${id}-title"><code>${escapeHtml(query)}</code></pre></details>
<a class="run" href="/graphql?query=${encodeURIComponent(query)}" aria-describedby="${id}-title">${run}</a>
</li>`;
}

function toLanguageTag(language: "zh" | "en"): string {
  return language === "zh" ? "zh-CN" : "en";
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
