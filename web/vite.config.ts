import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { bundleGraphiQL } from "./vite/bundle-graphiql.ts";
import { compressAssets } from "./vite/compress-assets.ts";
import { keepLanguages } from "./vite/keep-languages.ts";
import { preloadWords } from "./vite/preload-words.ts";

/** The explorer: `npm run build` writes it to dist/web, from where the service serves it. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  publicDir: false, // web/public is served as it stands
  plugins: [react(), bundleGraphiQL(), keepLanguages(["zh-CN", "en-US"]), preloadWords(), compressAssets()],
  server: { proxy: { "/graphql": "http://127.0.0.1:4000", "/icon.svg": "http://127.0.0.1:4000" } },
  build: {
    rolldownOptions: {
      input: ["index.html", "graphiql.html"].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // what is inlined, a content security policy must let in
    chunkSizeWarningLimit: 1000,
  },
});
