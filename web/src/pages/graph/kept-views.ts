import { type KeptView, parseViewFile, toViewFile } from "./view-file.ts";

const prefix = "policygraph.graph-view.";

/** Views kept in this browser, newest first. One that cannot be read is passed over. */
export function readKeptViews(): readonly KeptView[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      try {
        return [parseViewFile(localStorage.getItem(key) ?? "")];
      } catch {
        return [];
      }
    })
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

/** Keeps a view under its name, in place of one of the same name; false where the browser has no room for it. */
export function putKeptView(kept: KeptView): boolean {
  try {
    localStorage.setItem(prefix + kept.name, toViewFile(kept));
    return true;
  } catch {
    return false;
  }
}

export function dropKeptView(name: string): void {
  localStorage.removeItem(prefix + name);
}
