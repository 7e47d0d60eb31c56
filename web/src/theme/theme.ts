import { useSyncExternalStore } from "react";

/** Light or dark; `system` follows the machine. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "policygraph.theme";
const listeners = new Set<() => void>();
const machine = matchMedia("(prefers-color-scheme: dark)");

/** The theme chosen last. */
export function readTheme(): Theme {
  const kept = localStorage.getItem(key);
  return themes.find((theme) => theme === kept) ?? "system";
}

/** Chooses a theme for this browser and shows it. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
  showTheme();
  for (const listener of listeners) listener();
}

/** Puts the chosen theme onto the page. */
export function showTheme(): void {
  const theme = readTheme();
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The chosen theme, and what is seen: `light` or `dark`. For what CSS cannot colour, a canvas for one. */
export function useTheme(): { readonly theme: Theme; readonly seen: "light" | "dark" } {
  const theme = useSyncExternalStore(subscribe, readTheme);
  const machineIsDark = useSyncExternalStore(subscribe, () => machine.matches);
  return { theme, seen: theme === "system" ? (machineIsDark ? "dark" : "light") : theme };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  machine.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    machine.removeEventListener("change", listener);
  };
}
