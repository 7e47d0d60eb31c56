import { readFileSync } from "node:fs";

const guide = new URL("../../web/public/browser/guide.html", import.meta.url);
const documentation = new URL("../../docs/neo4j-browser.md", import.meta.url);

/** The runnable queries of the guide of Neo4j Browser, in their order, each with the title of its slide. */
export function readGuideQueries(): { readonly slide: string; readonly query: string }[] {
  const slides = readFileSync(guide, "utf8").match(/<slide\b.*?<\/slide>/gs) ?? [];
  return slides.flatMap((html) => {
    const slide = /<h3>(.*?)<\/h3>/s.exec(html)?.[1] ?? "";
    return [...html.matchAll(/<pre class="runnable">(.*?)<\/pre>/gs)].map(([, text = ""]) => ({
      slide,
      query: text.trim().replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
    }));
  });
}

/** The Cypher examples of docs/neo4j-browser.md, in their order. */
export function readDocumentedQueries(): string[] {
  return [...readFileSync(documentation, "utf8").matchAll(/^```cypher\n(.*?)^```$/gms)].map(([, query = ""]) => query);
}
