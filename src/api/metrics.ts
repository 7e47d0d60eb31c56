import type { ServerResponse } from "node:http";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What `/metrics` tells, in the Prometheus text format. */
export type ApiMetrics = {
  readonly contentType: string;
  readonly text: () => Promise<string>;
  /** Runs `work` and counts the request with its status and seconds when the response is done. */
  readonly timeRequest: (response: ServerResponse, work: () => unknown) => void;
};

/** Metrics of one process, in a registry of their own. */
export function createMetrics(): ApiMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "policygraph_graphql_seconds",
    help: "Seconds a GraphQL request took, by HTTP status",
    labelNames: ["status"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    timeRequest: (response, work) => {
      const stop = seconds.startTimer();
      response.once("close", () => stop({ status: String(response.statusCode) }));
      work();
    },
  };
}
