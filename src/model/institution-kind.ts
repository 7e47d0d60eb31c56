import type { InstitutionKind } from "./vocabulary.ts";

/** Endings of official names that tell the kind of body, first match wins; a Chinese sample beside each. */
const endings: readonly (readonly [RegExp, InstitutionKind])[] = [
  [/^中共|^中国共产党|(?:党委|党组|纪委)$/, "PARTY_ORGAN"], // 中共青岛市委组织部
  [/人民代表大会(?:常务委员会)?$|政治协商会议.*委员会$/, "LEGISLATURE"], // 全国人民代表大会常务委员会
  [/人民政府$|^国务院$|行政公署$/, "GOVERNMENT"], // 上海市人民政府
  [/法院$/, "COURT"], // 广东省深圳市中级人民法院
  [/检察院$/, "PROCURATORATE"], // 江苏省常熟市人民检察院
  [/联席会议$|领导小组(?:办公室)?$|指挥部$|协调机制$/, "MECHANISM"], // 上海市服务企业联席会议
  [/医院$/, "HOSPITAL"], // 复旦大学附属华山医院
  [/实验室$/, "LABORATORY"], // 上海市传染病与生物安全应急响应重点实验室
  [/研究院$|研究所$|科学院$|研究中心$/, "RESEARCH_INSTITUTE"], // 上海市重大传染病和生物安全研究院
  [/学院$|大学$|学校$/, "UNIVERSITY"], // 复旦大学上海医学院
  [/协会$|学会$|商会$|联合会$|促进会$|基金会$/, "ASSOCIATION"], // 上海市无人机产业协会
  [/公司$|集团$|银行$/, "COMPANY"], // 中国建设银行
  [/园区$|开发区$|工业区$|专区$|新区$|试验区$|高新区$/, "ZONE"], // 上海化学工业区
  [/(?:部|委员会|厅|局|署|办公室|办公厅|总局|海关)$/, "AGENCY"], // 江苏省河长制工作办公室
  [/(?:处|科|室|中心|系)$/, "DEPARTMENT"], // 感染科
];

/** The kind of body that `name`, an official full name, belongs to by its ending; OTHER where no ending tells. */
export function institutionKindOf(name: string): InstitutionKind {
  return endings.find(([ending]) => ending.test(name))?.[1] ?? "OTHER";
}
