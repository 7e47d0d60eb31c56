import { isDeepStrictEqual } from "node:util";
import type { Operation, Parameters, Rows } from "./operations/operation.ts";
import type { Peer } from "./peers/peer.ts";

/** Whether a peer gave the same answers as the hand-written statement over Bolt. */
export type Comparison = {
  readonly same: number;
  readonly asked: number;
  /** The first answers that differ, for a person to look at. */
  readonly difference: { readonly parameters: Parameters; readonly expected: Rows; readonly got: Rows } | null;
};

/** Asks a peer every question of the operation and compares, key order aside; absent and null count alike. */
export async function compareAnswers(
  operation: Operation,
  questions: readonly Parameters[],
  peer: Peer,
  expected: readonly Rows[],
): Promise<Comparison> {
  let same = 0;
  let difference: Comparison["difference"] = null;
  for (const [i, parameters] of questions.entries()) {
    const got = withoutNull(await peer.rows(operation, parameters)) as Rows;
    const wanted = withoutNull(expected[i]) as Rows;
    if (isDeepStrictEqual(got, wanted)) same += 1;
    else difference ??= { parameters, expected: wanted, got };
  }
  return { same, asked: questions.length, difference };
}

function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined)
      .map(([key, one]) => [key, withoutNull(one)]),
  );
}

export type Asker = { readonly peer: Peer; readonly questions: readonly (() => Promise<unknown>)[] };

/**
 * Milliseconds of every request by one client, a list a peer. The peers take turns, each asking all questions once in
 * its turn, until each has asked for `seconds`; whoever is slow asks three rounds at least.
 */
export async function measureLatency(askers: readonly Asker[], seconds: number): Promise<number[][]> {
  const taken = askers.map(() => [] as number[]);
  const spent = askers.map(() => 0);
  for (let round = 0; ; round += 1) {
    let asked = false;
    for (const [i, { questions }] of askers.entries()) {
      if ((spent[i] as number) > seconds * 1000 && round >= 3) continue;
      asked = true;
      for (const ask of questions) {
        const began = performance.now();
        await ask();
        const milliseconds = performance.now() - began;
        taken[i]?.push(milliseconds);
        spent[i] = (spent[i] as number) + milliseconds;
      }
    }
    if (!asked) return taken;
  }
}

/** Answers a second at `connections` at once, by peer; they take turns of a second, `seconds` turns each. */
export async function measureThroughput(
  askers: readonly Asker[],
  seconds: number,
  connections: number,
): Promise<number[]> {
  const answered = askers.map(() => 0);
  const spent = askers.map(() => 0);
  for (let turn = 0; turn < seconds; turn += 1)
    for (const [i, { questions }] of askers.entries()) {
      const began = performance.now();
      let next = turn * 7;
      const client = async () => {
        while (performance.now() - began < 1000) {
          next += 1;
          await questions[next % questions.length]?.();
          answered[i] = (answered[i] as number) + 1;
        }
      };
      await Promise.all(Array.from({ length: connections }, client));
      spent[i] = (spent[i] as number) + (performance.now() - began) / 1000;
    }
  return answered.map((count, i) => count / (spent[i] as number));
}

/** Asks until every peer has had `seconds`: the statements get planned, the JVM compiles them. */
export async function warmUp(askers: readonly Asker[], seconds: number): Promise<void> {
  await measureThroughput(askers, Math.ceil(seconds), 2);
}

/** The value that stands `part` of the way through the sorted values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number;
}
