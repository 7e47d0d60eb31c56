/** What the tree needs of an edge to a provision. */
type Part = {
  readonly node: {
    readonly id: string;
    readonly ordinal: number | null;
    readonly partOf: { readonly id: string } | null;
  };
};

/** A provision with those that it contains. */
export type ProvisionTree<Edge> = { readonly edge: Edge; readonly parts: readonly ProvisionTree<Edge>[] };

/**
 * Provisions below those that contain them, by their place in the source; one whose whole is not among them stands at
 * the top, and so does one that would contain itself.
 */
export function toProvisionTree<Edge extends Part>(edges: readonly Edge[]): ProvisionTree<Edge>[] {
  const byId = new Map(edges.map((edge) => [edge.node.id, edge]));
  const wholeOf = ({ node }: Edge): Edge | undefined => byId.get(node.partOf?.id ?? "");
  const isTop = (edge: Edge): boolean => {
    const seen = new Set([edge]);
    let whole = wholeOf(edge);
    if (whole === undefined) return true;
    for (; whole !== undefined; whole = wholeOf(whole)) {
      if (seen.has(whole)) return true;
      seen.add(whole);
    }
    return false;
  };
  const inOrder = [...edges].sort((a, b) => (a.node.ordinal ?? edges.length) - (b.node.ordinal ?? edges.length));
  const grow = (edge: Edge): ProvisionTree<Edge> => ({
    edge,
    parts: inOrder.filter((part) => wholeOf(part) === edge && !isTop(part)).map(grow),
  });
  return inOrder.filter(isTop).map(grow);
}
