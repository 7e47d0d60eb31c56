import type { EntityCounts } from "./graph/sizes.ts";
import { operations, usualOperations } from "./operations/operations.ts";
import type { Peer } from "./peers/peer.ts";

/** Megabytes that a server held after so many requests. */
export type MemorySample = { readonly requests: number; readonly megabytes: number };

const samples = 20;

/**
 * Asks a server `requests` questions of all operations in turn, `connections` at once, and looks at its memory before,
 * and after each twentieth part of them.
 */
export async function measureMemory(
  peer: Peer,
  counts: EntityCounts,
  requests: number,
  connections: number,
  say: (what: string) => void,
): Promise<MemorySample[]> {
  const questions = operations
    .filter(({ name }) => usualOperations.includes(name))
    .map((operation) => operation.parameters(counts).map((parameters) => peer.prepare(operation, parameters)));
  const taken: MemorySample[] = [];
  const look = async (asked: number) => {
    const megabytes = await residentMegabytes(peer);
    say(`${asked} requests: ${megabytes} MB`);
    taken.push({ requests: asked, megabytes });
  };
  let next = 0;
  await look(0);
  for (let part = 1; part <= samples; part += 1) {
    const until = Math.round((requests * part) / samples);
    const client = async () => {
      while (next < until) {
        const number = next;
        next += 1;
        const ofOne = questions[number % questions.length] as readonly (() => Promise<unknown>)[];
        await ofOne[Math.floor(number / questions.length) % ofOne.length]?.();
      }
    };
    await Promise.all(Array.from({ length: connections }, client));
    await look(until);
  }
  return taken;
}

/** Memory of a server in MB; NaN where it has none of its own. */
export async function residentMegabytes(peer: Peer): Promise<number> {
  return Math.round(((await peer.residentMemory()) ?? Number.NaN) / 1_000_000);
}
