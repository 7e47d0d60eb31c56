import type { Plugin } from "vite";

const messagesOf = /\/([a-z]{2}-[A-Z]{2})\.(?:mjs|js)$/; // react-aria/dist/private/intl/combobox/zh-CN.mjs

/** Leaves out the languages of React Aria's own words that the explorer doesn't speak: they are two thirds of them. */
export function keepLanguages(languages: readonly string[]): Plugin {
  return {
    name: "keep-languages",
    apply: "build",
    load(id) {
      const language = /react-aria|@react-aria|@react-spectrum|react-stately/.test(id) && messagesOf.exec(id)?.[1];
      return language && !languages.includes(language) ? "export default {}" : null;
    },
  };
}
