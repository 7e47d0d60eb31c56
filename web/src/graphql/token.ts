import { useSyncExternalStore } from "react";

const key = "policygraph.token";
const listeners = new Set<() => void>();

/** The token by which changes are made; kept for this tab only, until it is closed. */
export function useToken(): string | undefined {
  return useSyncExternalStore(subscribe, () => sessionStorage.getItem(key) ?? undefined);
}

/** Keeps the token for this tab; undefined forgets it. */
export function keepToken(token: string | undefined): void {
  if (token === undefined) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, token);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
