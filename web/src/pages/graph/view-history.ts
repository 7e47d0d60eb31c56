import { type Change, changeView } from "./change-view.ts";
import type { GraphView } from "./graph-view.ts";

/** The picture with what it was before and what it was when steps were taken back, nearest last. */
export type ViewHistory = {
  readonly past: readonly GraphView[];
  readonly present: GraphView;
  readonly future: readonly GraphView[];
};

export type HistoryAction = Change | { readonly do: "undo" } | { readonly do: "redo" };

/** Steps that can be taken back. */
const most = 200;

/** One step a change; selecting is none, since it changes nothing of the picture. */
export function changeHistory(history: ViewHistory, action: HistoryAction): ViewHistory {
  const { past, present, future } = history;
  if (action.do === "undo") {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), present: before, future: [...future, present] } : history;
  }
  if (action.do === "redo") {
    const after = future.at(-1);
    return after ? { past: [...past, present], present: after, future: future.slice(0, -1) } : history;
  }
  const next = changeView(present, action);
  if (next === present) return history;
  if (action.do === "select") return { past, present: next, future };
  return { past: [...past, present].slice(-most), present: next, future: [] };
}

/** A history that begins with a view. */
export function beginHistory(view: GraphView): ViewHistory {
  return { past: [], present: view, future: [] };
}
