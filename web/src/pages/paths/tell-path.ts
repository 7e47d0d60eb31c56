import type { PathsBetweenQuery } from "../../graphql/generated/graphql.ts";
import type { MessageId } from "../../language/catalogues.ts";

export type FoundPath = PathsBetweenQuery["paths"][number];
export type PathNode = FoundPath["nodes"][number];
export type PathRelation = FoundPath["relations"][number];

/** One step of a path as a sentence: `message` with `a`, from which it comes, and `b`, to which it leads. */
export type Hop = {
  readonly message: MessageId & `paths.hop.${string}`;
  readonly a: PathNode;
  readonly b: PathNode;
  readonly relation: PathRelation;
};

/** The steps of a path in their order. An edge walked against its direction is told from its object. */
export function tellPath({ nodes, relations }: FoundPath): Hop[] {
  return relations.map((relation, step) => {
    const [a, b] = [nodes[step], nodes[step + 1]];
    if (!a || !b) throw new Error(`tellPath: expected ${relations.length + 1} nodes, got ${nodes.length}`);
    const way = relation.subject.id === a.id ? "forward" : "back";
    return { message: `paths.hop.${sayingOf(relation, a)}.${way}`, a, b, relation };
  });
}

/** Under which name a relation's sentence stands: its type, or what its role or its ends make of it. */
function sayingOf({ type, role }: PathRelation, end: PathNode) {
  if (type === "RESPONSIBLE_FOR" && (role === "LEAD" || role === "SUPPORT")) return role;
  if (type === "PART_OF" && end.__typename !== "Institution") return "WITHIN"; // regions and provisions
  return type;
}

/** For every place on paths of one length: whether all of them pass the same entity there. */
export function sharedPlaces(paths: readonly FoundPath[]): boolean[] {
  const [first, ...others] = paths;
  return (first?.nodes ?? []).map(({ id }, place) => others.every(({ nodes }) => nodes[place]?.id === id));
}
