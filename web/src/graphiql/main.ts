import { editorWorkerService, graphql, json, script, style } from "virtual:graphiql";

/** What GraphiQL is told: see GraphiQLOptions of graphql-yoga. */
type Options = {
  readonly title: string;
  readonly endpoint: string;
  readonly query?: string;
  readonly variables?: string;
  readonly defaultTabs?: readonly { readonly query: string }[];
};

declare global {
  interface Window {
    MonacoEnvironment?: { readonly globalAPI: boolean; readonly getWorkerUrl: (id: string, label: string) => string };
    YogaGraphiQL?: { readonly renderYogaGraphiQL: (root: Element, options: Options) => void };
  }
}

const examples = import.meta.glob<string>("../../questions/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const workers: Readonly<Record<string, string>> = { editorWorkerService, json, graphql };

/** A question that the address brings stands alone, with its variables; otherwise the examples wait in tabs. */
function readOptions(search: string): Options {
  const asked = new URLSearchParams(search);
  const [query, variables] = [asked.get("query"), asked.get("variables")];
  const known = { title: "政策图谱", endpoint: "/graphql" };
  if (query === null) return { ...known, defaultTabs: Object.values(examples).map((text) => ({ query: text.trim() })) };
  return { ...known, query, ...(variables === null ? {} : { variables }) };
}

function append(element: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`expected ${element.outerHTML} to load; run npm run build again`));
    document.head.append(element);
  });
}

window.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] ?? editorWorkerService };
await Promise.all([
  append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: style })),
  append(Object.assign(document.createElement("script"), { src: script })),
]);
window.YogaGraphiQL?.renderYogaGraphiQL(document.getElementById("root") as Element, readOptions(location.search));
