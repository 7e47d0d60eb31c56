import type { InstitutionKind } from "../../src/model/vocabulary.ts";

/** Names and ids of the synthetic graph: each a pure function of the number of its node, unique within its label. */

const firsts = [..."上临东西南北安宁永长清平江海云龙金玉青白阳春新宜德文武和泰兴昌华光明丰瑞景福吉庆"];
const seconds = [..."江海山阳州城安宁川河湖泉林原田陵岭岛港门桥浦溪源水峰丘台塘泽"];
const fields = [
  "科学技术",
  "卫生健康",
  "生态环境",
  "市场监督",
  "教育",
  "民政",
  "财政",
  "农业农村",
  "商务",
  "交通运输",
  "文化旅游",
  "应急管理",
  "住房建设",
  "人力资源",
  "发展改革",
  "工业信息化",
  "水利",
  "自然资源",
  "数据管理",
  "金融服务",
  "人工智能",
  "生物医药",
  "新能源汽车",
  "集成电路",
  "无人机",
  "养老服务",
  "知识产权",
  "公共安全",
  "对外合作",
  "城市更新",
] as const;
const bodies: readonly (readonly [string, InstitutionKind])[] = [
  ["委员会", "AGENCY"],
  ["局", "AGENCY"],
  ["研究院", "RESEARCH_INSTITUTE"],
  ["重点实验室", "LABORATORY"],
  ["行业协会", "ASSOCIATION"],
  ["有限公司", "COMPANY"],
  ["大学", "UNIVERSITY"],
  ["医院", "HOSPITAL"],
  ["产业园区", "ZONE"],
  ["联席会议", "MECHANISM"],
  ["领导小组", "MECHANISM"],
  ["人民法院", "COURT"],
];
const verbs = ["加快", "促进", "推动", "规范", "支持", "深化", "完善", "加强"] as const;
const aims = ["高质量发展", "改革创新", "服务能力建设", "示范应用", "数字化转型", "协同治理"] as const;
const types = ["意见", "方案", "通知", "办法", "指南", "规划", "标准", "条例"] as const;
const surnames = [
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈",
];
const givens = [
  ..."伟芳敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鹏辉健俊峰建国文斌晨宇浩然子轩思远嘉怡欣悦志成海波",
];

const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;
const rest = (index: number, ...taken: readonly { readonly length: number }[]) =>
  Math.floor(index / taken.reduce((product, { length }) => product * length, 1));

/** 临江, 临江二 …: unique by number. */
function place(index: number): string {
  const stem = pick(firsts, index) + pick(seconds, rest(index, firsts));
  const round = rest(index, firsts, seconds);
  return round === 0 ? stem : `${stem}${round + 1}`;
}

export const fieldName = (index: number): string => pick(fields, index);

export const regionName = (index: number): string =>
  `${place(index)}${index < 34 ? "省" : index < 1000 ? "市" : index % 3 === 0 ? "区" : "县"}`;
export const regionCode = (index: number): string => String(100_000 + index);
export const regionId = (index: number): string => `region:${regionCode(index)}`;

/** 临江科学技术委员会: place, field, body, by a mixed radix, so that neighbours in rank differ in all three. */
export function institutionName(index: number): string {
  const round = rest(index, firsts, seconds, fields, bodies);
  const name = `${pick(firsts, index)}${pick(seconds, rest(index, firsts))}市${pick(fields, index + rest(index, firsts, seconds))}${bodyOf(index)[0]}`;
  return round === 0 ? name : `${name}（${round + 1}）`;
}
const bodyOf = (index: number) => pick(bodies, index + rest(index, firsts, seconds, fields));
export const institutionKind = (index: number): InstitutionKind => bodyOf(index)[1];
export const institutionId = (index: number): string => `institution:${institutionName(index)}`;
/** 江科学技术委, used in its own region only. */
export const institutionAlias = (index: number): string =>
  `${pick(seconds, rest(index, firsts))}${pick(fields, index)}${bodyOf(index)[0].slice(0, 1)}`;

export const personName = (index: number): string =>
  pick(surnames, index) + pick(givens, rest(index, surnames)) + pick(givens, rest(index, surnames, givens));
/** The institutions go round at another pace than the names, so that the pair is unique. */
export const personId = (index: number, institutions: number): string =>
  `person:${personName(index)}@${institutionName(index % institutions)}`;

export const documentType = (index: number): string => pick(types, index);
export const documentName = (index: number): string =>
  `${place(index)}关于${pick(verbs, index)}${pick(fields, rest(index, verbs))}${pick(aims, index + 1)}的${documentType(index)}`;
/** 临发〔2020〕12号 */
export const documentNumber = (index: number): string =>
  `${pick(firsts, index)}${pick(seconds, rest(index, firsts))}发〔${2010 + (index % 15)}〕${1 + rest(index, firsts, seconds)}号`;
export const documentId = (index: number): string => `document:${documentNumber(index)}`;

export const initiativeName = (index: number): string =>
  `${place(index)}${pick(fields, rest(index, firsts))}${pick(["试点", "行动", "平台", "活动"], index)}`;
export const initiativeId = (index: number): string => `initiative:${initiativeName(index)}@${regionName(index % 34)}`;

export const sectorName = (index: number): string =>
  `${pick(fields, index)}${index < fields.length ? "产业" : `产业第${rest(index, fields) + 1}类`}`;
export const sectorId = (index: number): string => `sector:${sectorName(index)}`;
export const audienceName = (index: number): string =>
  `${pick(fields, index)}领域${pick(["中小企业", "个人", "机构"], index)}${index < 30 ? "" : index}`;
export const audienceId = (index: number): string => `audience:${audienceName(index)}`;

export const provisionText = (index: number): string =>
  `到${2021 + (index % 10)}年，${pick(fields, index)}${pick(aims, rest(index, fields))}达到${1 + (index % 997)}项`;
/** `of`: number of the document that lays it down. */
export const provisionId = (index: number, of: number): string =>
  `provision:${documentId(of)}#${index.toString(16).padStart(12, "0")}`;
export const statisticText = (index: number): string => `${pick(fields, index)}企业已有${1 + (index % 9973)}家`;
export const statisticId = (index: number, of: number): string =>
  `statistic:${documentId(of)}#${index.toString(16).padStart(12, "0")}`;
