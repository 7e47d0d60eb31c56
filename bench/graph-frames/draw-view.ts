import type { RelationFactFragment } from "../../web/src/graphql/generated/graphql.ts";
import { noFilters, type Place } from "../../web/src/pages/graph/graph-view.ts";
import type { KeptView } from "../../web/src/pages/graph/view-file.ts";
import { createRandom } from "../graph/random.ts";

const labels = ["Institution", "Person", "Region", "Initiative", "Sector", "Audience", "Provision"] as const;
const types = ["SETS", "TARGETS", "PART_OF", "SUPERVISES", "ORGANISES", "CO_BUILDS"] as const;

/** The file of a view as the graph page exports it: entities in a square, joined to near ones and, by Zipf, to hubs. */
export function drawView(nodes: number, edges: number, seed: number): KeptView & { readonly format: string } {
  const random = createRandom(seed);
  const idOf = (at: number) => `synthetic:${at}`;
  const entities = Array.from({ length: nodes }, (_, at) => ({
    __typename: labels[random.below(labels.length)] as "Institution",
    id: idOf(at),
    name: `某市第${at}产业发展促进中心`,
  }));
  const places: Record<string, Place> = {};
  const across = Math.ceil(Math.sqrt(nodes));
  for (let at = 0; at < nodes; at += 1) {
    const [column, row] = [at % across, Math.floor(at / across)];
    const [x, y] = [column, row].map((one) => Math.round((one - across / 2 + random.next() * 0.7) * 100)) as [
      number,
      number,
    ];
    places[idOf(at)] = { x, y, pinned: false, hidden: false, by: [] };
  }
  /** At most three columns and rows away. */
  const nearTo = (at: number) => {
    const other = at + (random.below(7) - 3) + (random.below(7) - 3) * across;
    return Math.min(Math.max(other, 0), nodes - 1);
  };
  const relations = Array.from({ length: edges }, (_, at) => {
    const subject = at < nodes ? at : random.below(nodes);
    return {
      ...{ id: `edge:${at}`, type: types[random.below(types.length)] as RelationFactFragment["type"] },
      ...{ subject: idOf(subject), object: idOf(random.next() < 0.8 ? nearTo(subject) : random.zipf(nodes)) },
      ...{ title: null, role: null, jointly: null, planned: random.below(20) === 0, implicit: false },
      ...{ on: null, from: null, until: null, assertedOn: `20${10 + random.below(11)}-0${1 + random.below(9)}` },
      evidence: [{ id: `evidence:${at}`, quote: "由该中心牵头，联合有关单位共同推进。" }],
    };
  });
  return {
    format: "policygraph-view-1",
    ...{ name: "synthetic", keptAt: "2020-12-31T00:00:00.000Z", camera: null, entities, relations },
    view: { places, filters: noFilters, selected: [], line: null },
  };
}
