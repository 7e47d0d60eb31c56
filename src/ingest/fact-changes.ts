import type { Contribution, LinkedEntity } from "../model/contribution.ts";

/** One fact that a bulletin says now and did not, no longer says, or says otherwise. */
export type FactChange = {
  readonly change: "ADDED" | "REMOVED" | "CHANGED";
  readonly subject: string;
  /** Type of the relationship, or the property. */
  readonly predicate: string;
  /** Name or text of the object, or the value. */
  readonly object: string;
};

type Fact = Omit<FactChange, "change"> & {
  /** What may differ of the same fact: quotations, properties, value. */
  readonly states: string[];
};

/** What a bulletin says otherwise than before, wherever in it; facts by subject, predicate and object. */
export function toFactChanges(before: readonly Contribution[], after: readonly Contribution[]): FactChange[] {
  const [old, now] = [toFacts(before), toFacts(after)];
  const changes: FactChange[] = [];
  for (const [key, fact] of now) {
    const known = old.get(key);
    if (!known) changes.push(toChange("ADDED", fact));
    else if (stateOf(known) !== stateOf(fact)) changes.push(toChange("CHANGED", fact));
  }
  for (const [key, fact] of old) if (!now.has(key)) changes.push(toChange("REMOVED", fact));
  return changes;
}

function toChange(change: FactChange["change"], { subject, predicate, object }: Fact): FactChange {
  return { change, subject, predicate, object };
}

function stateOf({ states }: Fact): string {
  return [...states].sort().join("\n");
}

function toFacts(contributions: readonly Contribution[]): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const add = (key: string, fact: Omit<Fact, "states">, state: unknown) => {
    const known = facts.get(key) ?? { ...fact, states: [] };
    known.states.push(JSON.stringify(state));
    facts.set(key, known);
  };
  for (const { entities, relations, properties } of contributions) {
    const known = new Map(entities.map((entity) => [entity.id, entity]));
    const nameOf = (id: string) => known.get(id)?.name ?? id;
    for (const { id, type, from, to, properties: stated, evidence } of relations) {
      const state = [evidence.quote, Object.entries(stated).sort(), figuresOf(known.get(to))];
      add(id, { subject: nameOf(from), predicate: type, object: nameOf(to) }, state);
    }
    for (const { entity, property, value, evidence } of properties)
      add(`${entity}\n${property}`, { subject: nameOf(entity), predicate: property, object: value }, [
        value,
        evidence.quote,
      ]);
  }
  return facts;
}

/** What the article says of a provision or statistic beside its text, which is its name. */
function figuresOf(entity: LinkedEntity | undefined): unknown {
  if (entity?.label !== "Provision" && entity?.label !== "Statistic") return null;
  return Object.entries(entity.attributes).sort();
}
