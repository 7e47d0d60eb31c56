import { NodeCircleProgram } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What a disc is drawn with beside sigma's own: the colour of its rim, and how many pixels that adds around the fill. */
export type DiscData = { readonly rim: string; readonly rimWidth: number };

const vertexShader = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_rimWidth;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_fromMiddle;
varying float v_fill;
varying float v_whole;

const float bias = 255.0 / 254.0;

void main() {
  float pixel = u_correctionRatio / u_sizeRatio * 2.0;
  v_fill = a_size * pixel;
  v_whole = (a_size + a_rimWidth) * pixel;
  v_fromMiddle = 2.0 * v_whole * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_fromMiddle, 1)).xy, 0, 1);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rim = a_rim;
  v_rim.a *= bias;
}
`;

const fragmentShader = `
precision highp float;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_fromMiddle;
varying float v_fill;
varying float v_whole;

uniform float u_correctionRatio;

const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

void main(void) {
  float soft = u_correctionRatio * 2.0;
  float away = length(v_fromMiddle);

  #ifdef PICKING_MODE
  gl_FragColor = away > v_whole ? transparent : v_color;
  #else
  vec4 color = mix(v_color, v_rim, clamp((away - v_fill) / soft + 1.0, 0.0, 1.0));
  gl_FragColor = mix(color, transparent, clamp((away - v_whole) / soft + 1.0, 0.0, 1.0));
  #endif
}
`;

/**
 * Sigma's disc with a rim around it, in one piece: two discs, one on the other, would be twice the shaders to compile and
 * twice the pixels to draw.
 */
export class DiscProgram extends NodeCircleProgram {
  override getDefinition() {
    const circle = super.getDefinition();
    return {
      ...circle,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      ATTRIBUTES: [
        ...circle.ATTRIBUTES,
        { name: "a_rim", size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true },
        { name: "a_rimWidth", size: 1, type: WebGLRenderingContext.FLOAT },
      ],
    };
  }

  override processVisibleItem(node: number, start: number, data: NodeDisplayData): void {
    super.processVisibleItem(node, start, data);
    const { rim, rimWidth } = data as NodeDisplayData & DiscData;
    this.array.set([floatColor(rim), rimWidth], start + this.STRIDE - 2);
  }
}
