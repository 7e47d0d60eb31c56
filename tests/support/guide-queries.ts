import { readFileSync } from "node:fs";

const guide = new URL("../../web/public/browser/guide.html", import.meta.url);

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
