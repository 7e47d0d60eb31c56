import { describe, expect, it } from "vitest";
import { type ProvisionTree, toProvisionTree } from "../../web/src/pages/document/to-provision-tree.ts";

type Edge = { node: { id: string; ordinal: number | null; partOf: { id: string } | null } };

const edge = (id: string, ordinal: number | null, whole?: string): Edge => ({
  node: { id, ordinal, partOf: whole === undefined ? null : { id: whole } },
});
const told = (trees: readonly ProvisionTree<Edge>[]): unknown[] =>
  trees.map(({ edge: { node }, parts }) => (parts.length > 0 ? [node.id, told(parts)] : node.id));

describe("toProvisionTree", () => {
  it("puts provisions below those that contain them, in the order of the source", () => {
    const edges = [
      edge("推进共治", 2),
      edge("编制方案", 1),
      edge("排放达标", 2, "推进共治"),
      edge("全收集", 1, "推进共治"),
    ];
    expect(told(toProvisionTree(edges))).toEqual(["编制方案", ["推进共治", ["全收集", "排放达标"]]]);
  });

  it("keeps at the top what belongs to something elsewhere, and puts what has no place last", () => {
    expect(told(toProvisionTree([edge("无序", null), edge("他处", 1, "别的文件"), edge("其次", 2)]))).toEqual([
      "他处",
      "其次",
      "无序",
    ]);
  });

  it("loses none where parts contain each other", () => {
    expect(told(toProvisionTree([edge("甲", 1, "乙"), edge("乙", 2, "甲"), edge("丙", 3, "丙")]))).toEqual([
      "甲",
      "乙",
      "丙",
    ]);
  });
});
