import type {
  Comparator,
  InstitutionKind,
  ProvisionKind,
  RegionLevel,
  RelationType,
  ResponsibilityRole,
  Validity,
} from "../../../src/api/generated/client-types.ts";
import type { Language } from "./language.ts";

/** A word in every language of the interface. */
export type Word = Readonly<Record<Language, string>>;

/** Labels of nodes, as `__typename` and `summary` give them. */
export type Label = EntityLabel | "Bulletin" | "Article" | "Evidence";
/** Labels of entities, as `__typename` gives them. */
export type EntityLabel =
  | "Institution"
  | "Person"
  | "Document"
  | "Region"
  | "Initiative"
  | "Sector"
  | "Audience"
  | "Provision"
  | "Statistic";

const word = (zh: string, en: string): Word => ({ zh, en });

export const labelWords: Readonly<Record<Label, Word>> = {
  Institution: word("机构", "Institution"),
  Person: word("人物", "Person"),
  Document: word("文件", "Document"),
  Region: word("地区", "Region"),
  Initiative: word("行动", "Initiative"),
  Sector: word("领域", "Sector"),
  Audience: word("对象", "Audience"),
  Provision: word("规定", "Provision"),
  Statistic: word("数据", "Statistic"),
  Bulletin: word("简报", "Bulletin"),
  Article: word("文章", "Article"),
  Evidence: word("引语", "Quotation"),
};

/** Words for several of a label; Chinese has no other. */
export const pluralWords: Readonly<Record<Label, Word>> = {
  ...labelWords,
  Institution: word("机构", "Institutions"),
  Person: word("人物", "People"),
  Document: word("文件", "Documents"),
  Region: word("地区", "Regions"),
  Initiative: word("行动", "Initiatives"),
  Sector: word("领域", "Sectors"),
  Audience: word("对象", "Audiences"),
  Provision: word("规定", "Provisions"),
  Statistic: word("数据", "Statistics"),
  Bulletin: word("简报", "Bulletins"),
  Article: word("文章", "Articles"),
  Evidence: word("引语", "Quotations"),
};

/** An edge in the analyst's words: between its ends, and as the heading of what stands at either end. */
type RelationWords = {
  /** Subject … object: 上海市 发布 《…》. */
  readonly verb: Word;
  /** Over the objects, on the subject's page. */
  readonly out: Word;
  /** Over the subjects, on the object's page. */
  readonly in: Word;
};

/** Every relationship type, in the order in which an analyst asks. */
export const relationWords: Readonly<Record<RelationType, RelationWords>> = {
  ISSUED: { verb: word("发布", "issued"), out: word("发布", "Issued"), in: word("发布者", "Issued by") },
  LEADS: { verb: word("领导", "leads"), out: word("领导", "Leads"), in: word("负责人", "Led by") },
  HOLDS_POSITION: {
    verb: word("任职于", "holds a post in"),
    out: word("任职", "Holds posts in"),
    in: word("任职人员", "Staff"),
  },
  CO_BUILDS: { verb: word("共建", "co-builds"), out: word("共建", "Co-builds"), in: word("共建单位", "Co-built by") },
  SUPERVISES: {
    verb: word("指导管理", "supervises"),
    out: word("指导", "Supervises"),
    in: word("主管单位", "Supervised by"),
  },
  SETS: { verb: word("提出", "sets"), out: word("目标与任务", "Goals and tasks"), in: word("提出者", "Set by") },
  RESPONSIBLE_FOR: {
    verb: word("负责", "is responsible for"),
    out: word("负责", "Responsible for"),
    in: word("责任单位", "Responsible bodies"),
  },
  ORGANISES: { verb: word("组织", "organises"), out: word("组织", "Organises"), in: word("组织者", "Organised by") },
  PARTICIPATES_IN: {
    verb: word("参与", "takes part in"),
    out: word("参与", "Takes part in"),
    in: word("参与者", "Participants"),
  },
  TARGETS: { verb: word("面向", "targets"), out: word("面向", "Targets"), in: word("面向它的", "Targeted by") },
  REPORTS: { verb: word("报告", "reports"), out: word("数据", "Figures"), in: word("数据主体", "Reported of") },
  LISTS: { verb: word("列入", "lists"), out: word("名单", "On its list"), in: word("入选名单", "Listed in") },
  PART_OF: { verb: word("属于", "belongs to"), out: word("隶属", "Belongs to"), in: word("下属", "Parts") },
  HOSTED_BY: { verb: word("依托", "is hosted by"), out: word("依托", "Hosted by"), in: word("承载", "Hosts") },
  BASED_AT: { verb: word("位于", "is based at"), out: word("位于", "Based at"), in: word("驻在此地", "Based here") },
  GOVERNS: { verb: word("管辖", "governs"), out: word("管辖", "Governs"), in: word("管辖机关", "Governed by") },
  SUCCEEDS: { verb: word("前身是", "succeeds"), out: word("前身", "Succeeds"), in: word("后继", "Succeeded by") },
  BASED_ON: { verb: word("依据", "is based on"), out: word("依据", "Based on"), in: word("以此为依据", "Basis of") },
  IMPLEMENTS: {
    verb: word("贯彻", "implements"),
    out: word("贯彻", "Implements"),
    in: word("贯彻此文件", "Implemented by"),
  },
  AMENDS: { verb: word("修订", "amends"), out: word("修订", "Amends"), in: word("被修订", "Amended by") },
  REPEALS: { verb: word("废止", "repeals"), out: word("废止", "Repeals"), in: word("被废止", "Repealed by") },
  INTERPRETS: {
    verb: word("解读", "interprets"),
    out: word("解读", "Interprets"),
    in: word("解读文件", "Interpreted by"),
  },
  ACCOMPANIES: {
    verb: word("配套", "accompanies"),
    out: word("配套于", "Accompanies"),
    in: word("配套文件", "Accompanied by"),
  },
  CITES: { verb: word("提及", "mentions"), out: word("提及", "Mentions"), in: word("被提及", "Mentioned by") },
};

/** Every relationship type, in the order of `relationWords`. */
export const relationTypes = Object.keys(relationWords) as RelationType[];

export const institutionKindWords: Readonly<Record<InstitutionKind, Word>> = {
  GOVERNMENT: word("政府", "Government"),
  AGENCY: word("政府部门", "Agency"),
  PARTY_ORGAN: word("党委及其部门", "Party organ"),
  LEGISLATURE: word("人大政协", "Legislature"),
  COURT: word("法院", "Court"),
  PROCURATORATE: word("检察院", "Procuratorate"),
  UNIVERSITY: word("高校", "University"),
  HOSPITAL: word("医院", "Hospital"),
  LABORATORY: word("实验室", "Laboratory"),
  RESEARCH_INSTITUTE: word("研究院所", "Research institute"),
  COMPANY: word("企业", "Company"),
  ASSOCIATION: word("协会商会", "Association"),
  ZONE: word("园区", "Zone"),
  MECHANISM: word("议事协调机构", "Standing mechanism"),
  DEPARTMENT: word("内设部门", "Department"),
  OTHER: word("其他机构", "Other body"),
};

export const regionLevelWords: Readonly<Record<RegionLevel, Word>> = {
  COUNTRY: word("国家", "Country"),
  PROVINCE: word("省级", "Province"),
  PREFECTURE: word("地级", "Prefecture"),
  COUNTY: word("县级", "County"),
  TOWNSHIP: word("乡级", "Township"),
  AREA: word("区域", "Area"),
};

export const provisionKindWords: Readonly<Record<ProvisionKind, Word>> = {
  GOAL: word("目标", "Goal"),
  TASK: word("任务", "Task"),
  REQUIREMENT: word("要求", "Requirement"),
  PRINCIPLE: word("原则", "Principle"),
};

export const roleWords: Readonly<Record<ResponsibilityRole, Word>> = {
  LEAD: word("牵头", "lead"),
  RESPONSIBLE: word("责任", "responsible"),
  SUPPORT: word("配合", "support"),
};

export const validityWords: Readonly<Record<Validity, Word>> = {
  NOT_YET_IN_FORCE: word("尚未生效", "Not yet in force"),
  IN_FORCE: word("现行有效", "In force"),
  AMENDED: word("已被修改", "Amended"),
  REPEALED: word("已废止", "Repealed"),
  EXPIRED: word("已失效", "Expired"),
  UNKNOWN: word("时效未载明", "Validity not stated"),
};

/** Signs before a value; RANGE stands between its two. */
export const comparatorSigns: Readonly<Record<Comparator, string>> = {
  EQ: "",
  GTE: "≥",
  GT: ">",
  LTE: "≤",
  LT: "<",
  APPROX: "≈",
  RANGE: "–",
};

/** Properties that a source states by themselves, with evidence of their own. */
export const propertyWords = {
  foundedOn: word("成立", "Founded"),
  documentNumber: word("发文字号", "Document number"),
  issuedOn: word("印发", "Issued"),
  publishedOn: word("发布", "Published"),
  effectiveOn: word("施行", "In effect"),
  expiresOn: word("失效", "Expires"),
  startsOn: word("开始", "Starts"),
  endsOn: word("结束", "Ends"),
} as const satisfies Readonly<Record<string, Word>>;
export type ClaimedProperty = keyof typeof propertyWords;
