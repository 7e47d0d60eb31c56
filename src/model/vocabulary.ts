/**
 * The vocabulary of the graph: labels, relationship types, their legal ends and properties.
 * Defined here once; constraints, claim checks, loading, planning and the API's enums derive from it
 * or are held to it by a test. Terms follow GB/T 9704 (official documents), GB/T 2260 (region codes),
 * W3C ORG and Popolo (institutions, posts), ELI (legislation), PROV-O and W3C Web Annotation (evidence).
 */

/** Labels of what the sources speak of; every such node also carries the label `Entity`. */
export const entityLabels = [
  "Institution",
  "Person",
  "Document",
  "Region",
  "Initiative",
  "Sector",
  "Audience",
  "Provision",
  "Statistic",
] as const;
export type EntityLabel = (typeof entityLabels)[number];

/** Labels of provenance: where the facts come from and what proves them. */
export const provenanceLabels = ["Bulletin", "Article", "Evidence"] as const;

/** Relationships of provenance; they carry no evidence of their own, they are the evidence. */
export const provenanceTypes = ["IN", "FROM", "MENTIONS", "SUPPORTS"] as const;

export const institutionKinds = [
  "GOVERNMENT",
  "AGENCY",
  "PARTY_ORGAN",
  "LEGISLATURE",
  "COURT",
  "PROCURATORATE",
  "UNIVERSITY",
  "HOSPITAL",
  "LABORATORY",
  "RESEARCH_INSTITUTE",
  "COMPANY",
  "ASSOCIATION",
  "ZONE",
  "MECHANISM",
  "DEPARTMENT",
  "OTHER",
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

export const regionLevels = ["COUNTRY", "PROVINCE", "PREFECTURE", "COUNTY", "TOWNSHIP", "AREA"] as const;
export type RegionLevel = (typeof regionLevels)[number];

export const provisionKinds = ["GOAL", "TASK", "REQUIREMENT", "PRINCIPLE"] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

export const responsibilityRoles = ["LEAD", "RESPONSIBLE", "SUPPORT"] as const;

/** Stored as the sign; `range` runs from `value` to `upper`. */
export const comparators = ["=", "≥", ">", "≤", "<", "≈", "range"] as const;
export type Comparator = (typeof comparators)[number];

/** What a relationship of a type may carry beyond `id`, `evidence`, `assertedOn`, `from`, `until`, `planned`, `implicit`. */
export type OwnProperty = "title" | "role" | "jointly" | "on";

export type RelationRule = {
  /** Legal ends: any label of the left list to any label of the right list of the same row. */
  readonly ends: readonly (readonly [from: readonly EntityLabel[], to: readonly EntityLabel[]])[];
  /** The verbs by which Chinese sources say it. */
  readonly says: string;
  readonly properties: readonly OwnProperty[];
};

const bodies = ["Institution", "Region"] as const;
const setters = ["Document", "Initiative", "Institution", "Region"] as const;
const documents = [[["Document"], ["Document"]]] as const;

/** Every relationship type between entities, by name, in the order in which the API lists them. */
export const relationRules = {
  ISSUED: { ends: [[bodies, ["Document"]]], says: "印发 出台 发布 发出 制定", properties: ["jointly"] },
  LEADS: { ends: [[["Person"], ["Institution"]]], says: "院长 主任 会长 局长 书记", properties: ["title"] },
  HOLDS_POSITION: { ends: [[["Person"], ["Institution"]]], says: "副院长 委员 成员", properties: ["title"] },
  CO_BUILDS: { ends: [[bodies, ["Institution", "Initiative"]]], says: "共建", properties: [] },
  SUPERVISES: { ends: [[["Institution"], ["Institution"]]], says: "主管 指导 管理", properties: [] },
  HOSTED_BY: { ends: [[["Institution", "Initiative"], ["Institution"]]], says: "依托 以…为主体", properties: [] },
  PART_OF: {
    ends: [
      [["Institution"], ["Institution"]],
      [["Region"], ["Region"]],
      [["Provision"], ["Provision"]],
    ],
    says: "隶属 附属 下设",
    properties: [],
  },
  BASED_AT: { ends: [[["Institution", "Initiative"], bodies]], says: "位于 设在 落户", properties: [] },
  GOVERNS: { ends: [[["Institution"], ["Region"]]], says: "政府 党委", properties: [] },
  ORGANISES: { ends: [[bodies, ["Initiative"]]], says: "举办 开展 试点 启动 建立", properties: [] },
  PARTICIPATES_IN: {
    ends: [[["Institution", "Person", "Audience", "Region"], ["Initiative"]]],
    says: "参与",
    properties: ["role"],
  },
  TARGETS: {
    ends: [
      [
        ["Document", "Initiative", "Institution", "Region", "Provision"],
        ["Region", "Sector", "Audience"],
      ],
    ],
    says: "面向 适用于 针对",
    properties: [],
  },
  SETS: { ends: [[setters, ["Provision"]]], says: "提出 明确 规定", properties: [] },
  RESPONSIBLE_FOR: {
    ends: [
      [
        ["Institution", "Region", "Audience"],
        ["Provision", "Initiative"],
      ],
    ],
    says: "牵头 责任单位 配合",
    properties: ["role"],
  },
  REPORTS: { ends: [[setters, ["Statistic"]]], says: "有 已达", properties: [] },
  LISTS: { ends: [[["Document"], ["Institution", "Initiative"]]], says: "入选 名单", properties: [] },
  SUCCEEDS: { ends: [[["Institution"], ["Institution"]]], says: "更名 合并 改组", properties: ["on"] },
  CITES: { ends: documents, says: "提到", properties: [] },
  BASED_ON: { ends: documents, says: "依据 根据", properties: [] },
  IMPLEMENTS: { ends: documents, says: "贯彻 落实", properties: [] },
  AMENDS: { ends: documents, says: "修改 修订", properties: ["on"] },
  REPEALS: { ends: documents, says: "废止 代替", properties: ["on"] },
  INTERPRETS: { ends: documents, says: "解读", properties: [] },
  ACCOMPANIES: { ends: documents, says: "配套 附件", properties: [] },
} as const satisfies Record<string, RelationRule>;

export type RelationType = keyof typeof relationRules;
export const relationTypes = Object.keys(relationRules) as RelationType[];

/** True where the vocabulary lets a relationship of `type` run from a node labelled `from` to one labelled `to`. */
export function isLegalEnd(type: RelationType, from: EntityLabel, to: EntityLabel): boolean {
  const rule: RelationRule = relationRules[type];
  return rule.ends.some(([froms, tos]) => froms.includes(from) && tos.includes(to));
}

/**
 * Properties of an entity that a source states and that therefore need evidence of their own,
 * by label. Every one is a date but `documentNumber` (发文字号).
 */
export const claimableProperties = {
  Institution: ["foundedOn"],
  Person: [],
  Document: ["documentNumber", "issuedOn", "publishedOn", "effectiveOn", "expiresOn"],
  Region: [],
  Initiative: ["startsOn", "endsOn"],
  Sector: [],
  Audience: [],
  Provision: [],
  Statistic: [],
} as const satisfies Record<EntityLabel, readonly string[]>;
export type ClaimableProperty = (typeof claimableProperties)[EntityLabel][number];
