import type { Peer } from "./peers/peer.ts";

type PeerName = Peer["name"];

/** What was measured of one peer at one operation. */
export type PeerResult = {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly requestsASecond: number;
  /** Answers equal to those of the hand-written statement, of those compared. */
  readonly same: string;
};

export type OperationResult = Readonly<Partial<Record<PeerName, PeerResult>>>;
export type Results = Readonly<Record<string, OperationResult>>;

export type Ratios = {
  readonly vsHttp?: number;
  readonly vsNeo4jGraphql?: number;
  readonly vsNeo4jGraphqlMaps?: number;
  readonly throughputVsHttp?: number;
};

/** The product against the others: median latency and answers a second, as multiples. */
export function toRatios(results: Results): Readonly<Record<string, Ratios>> {
  return Object.fromEntries(
    Object.entries(results).map(([operation, { product, http, neo4jGraphql, neo4jGraphqlMaps }]) => {
      const latencyAgainst = (peer?: PeerResult) => product && peer && rounded(product.medianMs / peer.medianMs);
      const ratios = {
        vsHttp: latencyAgainst(http),
        vsNeo4jGraphql: latencyAgainst(neo4jGraphql),
        vsNeo4jGraphqlMaps: latencyAgainst(neo4jGraphqlMaps),
        throughputVsHttp: product && http && rounded(product.requestsASecond / http.requestsASecond),
      };
      return [operation, Object.fromEntries(Object.entries(ratios).filter(([, ratio]) => ratio !== undefined))];
    }),
  );
}

export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** One line an operation and peer. */
export function renderResults(results: Results): string {
  const lines = ["operation  peer             median ms   p95 ms   at 16: /s   same answers"];
  for (const [operation, peers] of Object.entries(results))
    for (const [peer, { medianMs, p95Ms, requestsASecond, same }] of Object.entries(peers))
      lines.push(
        `${operation.padEnd(10)} ${peer.padEnd(16)} ${medianMs.toFixed(2).padStart(9)} ${p95Ms.toFixed(2).padStart(8)} ${requestsASecond.toFixed(0).padStart(11)}   ${same}`,
      );
  return lines.join("\n");
}
