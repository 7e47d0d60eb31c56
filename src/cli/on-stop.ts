const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls `stop` for Ctrl-C, for a request to end, and where the terminal is closed; gives what ends listening. The same
 * signal once more ends the process at once.
 */
export function onStop(stop: () => void): () => void {
  for (const signal of signals) process.once(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
