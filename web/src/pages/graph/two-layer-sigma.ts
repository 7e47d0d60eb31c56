import Sigma from "sigma";

/** As much of a WebGL context as sigma asks of a layer on which nothing is drawn. */
const nothing = { blendFunc() {}, viewport() {}, clear() {}, getExtension: () => null };

/**
 * Sigma without its third WebGL context, that of discs pointed at, which are drawn here on a canvas (`drawNodeHover`). A
 * context costs a buffer of the window's size and time to make it.
 */
export class TwoLayerSigma extends Sigma {
  override createWebGLContext(id: string, options?: Parameters<Sigma["createWebGLContext"]>[1]) {
    if (id !== "hoverNodes") return super.createWebGLContext(id, options);
    const canvas = Object.assign(this.createCanvas(id), { getContext: () => nothing });
    return super.createWebGLContext(id, { canvas });
  }
}

/** A program of sigma's that compiles and draws nothing: for what is drawn otherwise, or not there. */
export class NothingDrawn {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
