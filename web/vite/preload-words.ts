import type { Plugin } from "vite";

/** Has the browser fetch the Chinese words together with the code that will ask for them. */
export function preloadWords(): Plugin {
  return {
    name: "preload-words",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {}, filename }) {
        if (!filename.endsWith("/index.html")) return html;
        const words = Object.values(bundle).find(
          (chunk) => chunk.type === "chunk" && chunk.moduleIds.some((id) => id.endsWith("/language/zh/catalogue.ts")),
        );
        if (!words)
          throw new Error("preload-words: expected a chunk with src/language/zh/catalogue.ts, but there is none");
        const attrs = { rel: "modulepreload", crossorigin: true, href: `/${words.fileName}` };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
  };
}
