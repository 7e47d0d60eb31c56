import { createNodeCompoundProgram, NodeCircleProgram } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";

/** What a disc is drawn with beside sigma's own. */
export type DiscData = { readonly rim: string; readonly rimWidth: number };

/** The rim of a disc: a larger disc beneath it. */
class RimProgram extends NodeCircleProgram {
  override processVisibleItem(node: number, start: number, data: NodeDisplayData): void {
    const { rim, rimWidth } = data as NodeDisplayData & DiscData;
    super.processVisibleItem(node, start, { ...data, color: rim, size: data.size + rimWidth });
  }
}

/** A disc with a rim, both by sigma's own program. */
export const DiscProgram = createNodeCompoundProgram([RimProgram, NodeCircleProgram]);
