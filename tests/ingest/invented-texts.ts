import { readSource, type SourceText } from "../../src/source/read-source.ts";

/** What `readSource` makes of a text. */
export const sourceOf = (file: string, text: string): Promise<SourceText> =>
  readSource(new TextEncoder().encode(text), file);

/** A bulletin of two items, invented. */
export const bulletin = `苏州市出台养犬新规

    近日，市公安局印发《养犬管理办法》，明确办证、免疫和牵引的要求，城区每户限养一只。市民纷纷表示欢迎。
    王小明任市公安局局长。

杭州市加快布局充电设施

    6月3日，市发改委、市财政局联合印发《充电设施建设方案》，提出到2025年全市建成公共充电桩5000个。区管委会指导杭州充电协会。
`;

/** A single 公文, invented. */
export const notice = `苏州市财政局关于做好年终决算工作的通知
苏财〔2021〕9号
各县级市、区财政局：
为做好年终决算工作，现将有关事项通知如下。请各单位认真核对账目，做到账实相符、账账相符、账表相符，并于2021年12月31日前报送决算报表。
苏州市财政局
2021年12月1日
`;
