import neo4j from "neo4j-driver";
import { PlanError } from "./plan-error.ts";
import type { SelectedField } from "./selection.ts";

/** Bounds on what one question may ask for. */
export type PlanLimits = {
  /** Largest page, in edges. */
  readonly pageSize: number;
  /** Most nodes and edges that a question may bring together, estimated from its page sizes. */
  readonly cost: number;
  /** Longest statement, in characters. */
  readonly characters: number;
};

export const defaultPlanLimits: PlanLimits = { pageSize: 500, cost: 200_000, characters: 500_000 };

/** What was written for a field that lasts, and what writing it took of the compilation. */
type Written = {
  /** Where it was written: the variables and parameters before it are in its text. */
  readonly place: string;
  readonly limits: PlanLimits;
  readonly text: string;
  readonly variables: number;
  readonly parameters: readonly unknown[];
  /** For one evaluation. */
  readonly cost: number;
};

const written = new WeakMap<SelectedField, Written>();

/** What grows while one statement is written: its parameters, its variables, and what it will cost at most. */
export class Compilation {
  readonly parameters: Record<string, unknown> = {};
  readonly limits: PlanLimits;
  #variables = 0;
  #parameters = 0;
  /** How often what is being written will be evaluated at most. */
  #times = 1;
  #cost = 0;

  constructor(limits: PlanLimits) {
    this.limits = limits;
  }

  /** Upper estimate of the nodes and edges that the answer holds. */
  get cost(): number {
    return this.#cost;
  }

  /** A reference to a parameter of its own that carries `value`: texts stay the same whatever the values. */
  parameter(value: unknown): string {
    this.#parameters += 1;
    const name = `p${this.#parameters}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** A parameter that carries a count: the driver would send a plain number as a float, which LIMIT refuses. */
  count(value: number): string {
    return this.parameter(neo4j.int(value));
  }

  /** A variable that no other part of the statement uses. */
  variable(prefix: string): string {
    this.#variables += 1;
    return `${prefix}${this.#variables}`;
  }

  /** Counts one node or edge at this place, or as many as `weight`. */
  charge(weight = 1): void {
    this.#cost += this.#times * weight;
  }

  /** Refuses what, with what the request has `spent` before, costs too much. @throws PlanError QUERY_TOO_COMPLEX */
  refuseBeyond(spent: number): void {
    const [cost, most] = [spent + this.#cost, this.limits.cost];
    if (cost > most)
      throw new PlanError(
        "QUERY_TOO_COMPLEX",
        `the question may bring together ${cost} nodes and edges, estimated from its page sizes, expected at most ${most}; ask for smaller pages or fewer levels`,
        { limit: "cost", most, cost },
      );
  }

  /**
   * What `write` writes for a field behind `variable`: where the field lasts, its text is kept for the next request of the
   * same question, which is most of the work of planning.
   */
  remembered(field: SelectedField, variable: string, write: () => string): string {
    if (!field.lasting) return write();
    const place = `${variable} ${this.#variables} ${this.#parameters}`;
    let known = written.get(field);
    if (known?.place === place && known.limits === this.limits) {
      for (const value of known.parameters) this.parameter(value);
      this.#variables += known.variables;
      this.#cost += known.cost * this.#times;
      return known.text;
    }
    const before = { variables: this.#variables, parameters: this.#parameters, cost: this.#cost };
    const text = write();
    known = {
      ...{ place, limits: this.limits, text },
      variables: this.#variables - before.variables,
      parameters: Array.from(
        { length: this.#parameters - before.parameters },
        (_, i) => this.parameters[`p${before.parameters + 1 + i}`],
      ),
      cost: (this.#cost - before.cost) / this.#times,
    };
    written.set(field, known);
    return text;
  }

  /** Writes `write` as something that is evaluated up to `count` times here. */
  repeated<Value>(count: number, write: () => Value): Value {
    const before = this.#times;
    this.#times *= Math.max(count, 1);
    try {
      return write();
    } finally {
      this.#times = before;
    }
  }
}
