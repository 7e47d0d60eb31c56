/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What became of a fact. */
export type Change =
  /** 新增 */
  | 'ADDED'
  /** 变化: another quotation, property or value */
  | 'CHANGED'
  /** 删除 */
  | 'REMOVED';

/** How the value is meant. */
export type Comparator =
  /** ≈ 左右 余 */
  | 'APPROX'
  /** = 达到 */
  | 'EQ'
  /** > 超过 突破 */
  | 'GT'
  /** ≥ 以上 不少于 */
  | 'GTE'
  /** < 少于 */
  | 'LT'
  /** ≤ 以内 不超过 */
  | 'LTE'
  /** From value to upper: 3至7名 */
  | 'RANGE';

/** Which way an edge is walked, seen from the entity. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** From others to this entity. */
  | 'IN'
  /** From this entity to others. */
  | 'OUT';

/** Which documents: all conditions together. region: aimed at it; jurisdiction: issued by it or by a body of it; dates match where intervals overlap. */
export type DocumentFilter = {
  /** Id of an audience for whom it is. */
  audience?: string | null | undefined;
  /** 发文字号, exactly. */
  documentNumber?: string | null | undefined;
  /** Id of an issuer. */
  issuedBy?: string | null | undefined;
  /** 印发 on or after. */
  issuedFrom?: string | null | undefined;
  /** 印发 on or before. */
  issuedTo?: string | null | undefined;
  /** Id of a region that, or a body of which, issued it. */
  jurisdiction?: string | null | undefined;
  /** Known on or after. */
  knownFrom?: string | null | undefined;
  /** Known on or before. */
  knownTo?: string | null | undefined;
  /** Id of a region at which it aims. */
  region?: string | null | undefined;
  /** Id of a sector at which it aims. */
  sector?: string | null | undefined;
  /** Words that stand in its title or an alias. */
  text?: string | null | undefined;
  /** 文种, exactly. */
  type?: string | null | undefined;
};

/** Order of documents. */
export type DocumentOrder =
  /** Oldest first. */
  | 'KNOWN_ON_ASC'
  /** Newest first. */
  | 'KNOWN_ON_DESC'
  /** By title. */
  | 'NAME';

/** Labels of what the sources speak of. */
export type EntityLabel =
  /** Whom a policy is for 对象. */
  | 'AUDIENCE'
  /** 公文, plan, standard, guide, law or list 文件. */
  | 'DOCUMENT'
  /** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
  | 'INITIATIVE'
  /** Any body that can act 机构: agency, party organ, court, university, hospital, laboratory, company, association, zone, standing mechanism. */
  | 'INSTITUTION'
  /** A named person 人物. */
  | 'PERSON'
  /** What is laid down 规定: goal, task, requirement or principle. */
  | 'PROVISION'
  /** Administrative division or named area of several 地区. */
  | 'REGION'
  /** Industry or policy field 领域. */
  | 'SECTOR'
  /** A figure reported as already true 统计数据. */
  | 'STATISTIC';

/** A file to ingest, with what is known of it. */
export type IngestInput = {
  /** Name of the bulletin in the graph, in place of the file's. */
  as?: string | null | undefined;
  /** True: reads and judges, writes nothing. */
  dryRun?: boolean | null | undefined;
  /** The file: txt, md, html, docx or pdf; this, or name and text. */
  file?: unknown;
  /** Name of the file, for its ids and for messages; the upload's own where left out. */
  name?: string | null | undefined;
  /** When it was published. */
  publishedOn?: string | null | undefined;
  /** Full or short name of the region that it is about; inferred article by article where left out. */
  region?: string | null | undefined;
  /** True: replaces another text that the graph holds under this name. */
  replace?: boolean | null | undefined;
  /** The text itself, in place of a file; as large as a request may be. */
  text?: string | null | undefined;
};

/** How far a job is. */
export type IngestState =
  /** 已取消: by cancelIngestion; articles that were loaded by then stay, each whole */
  | 'CANCELLED'
  /** 完成 */
  | 'DONE'
  /** 失败: problems tell why */
  | 'FAILED'
  /** 载入: articles are loaded */
  | 'LOADING'
  /** 排队: others come first */
  | 'QUEUED'
  /** 读取: the file is read */
  | 'READING';

/** Sorts of bodies. */
export type InstitutionKind =
  /** Department, commission, office of a government 委办局 */
  | 'AGENCY'
  /** 协会 商会 */
  | 'ASSOCIATION'
  /** 企业 */
  | 'COMPANY'
  /** 法院 */
  | 'COURT'
  /** Department inside a body 内设部门 */
  | 'DEPARTMENT'
  /** 人民政府 国务院 */
  | 'GOVERNMENT'
  /** 医院 */
  | 'HOSPITAL'
  /** 实验室 */
  | 'LABORATORY'
  /** 人大 政协 */
  | 'LEGISLATURE'
  /** 联席会议 领导小组 */
  | 'MECHANISM'
  /** Anything else */
  | 'OTHER'
  /** 党委及其部门 */
  | 'PARTY_ORGAN'
  /** 检察院 */
  | 'PROCURATORATE'
  /** 研究院所 */
  | 'RESEARCH_INSTITUTE'
  /** 高等学校 */
  | 'UNIVERSITY'
  /** 园区 专区 */
  | 'ZONE';

/** What an entry of the coverage ledger is. */
export type LedgerKind =
  /** 未确定: a name that nothing settles */
  | 'OPEN'
  /** 被拒绝: a claim that was refused */
  | 'REFUSED'
  /** 未读出: a sentence that no claim quotes */
  | 'UNREAD';

/** Which provisions: all conditions together. region: the place of whoever sets it, or at which the setter aims. */
export type ProvisionFilter = {
  /** Id of an audience for whom it or its setter is. */
  audience?: string | null | undefined;
  /** Deadline on or after. */
  deadlineFrom?: string | null | undefined;
  /** Deadline on or before. */
  deadlineTo?: string | null | undefined;
  /** Goal, task, requirement or principle. */
  kind?: ProvisionKind | null | undefined;
  /** Value at most. */
  maxValue?: number | null | undefined;
  /** True: only with a number; false: only without. */
  measurable?: boolean | null | undefined;
  /** Words that stand in the name of what is measured. */
  metric?: string | null | undefined;
  /** Value at least. */
  minValue?: number | null | undefined;
  /** Id of a region. */
  region?: string | null | undefined;
  /** Id of a sector at which it or its setter aims. */
  sector?: string | null | undefined;
  /** Id of whoever or whatever sets it. */
  setBy?: string | null | undefined;
  /** Words that stand in its text. */
  text?: string | null | undefined;
  /** Base unit, exactly. */
  unit?: string | null | undefined;
};

/** Sorts of provisions. */
export type ProvisionKind =
  /** 目标 */
  | 'GOAL'
  /** 原则 */
  | 'PRINCIPLE'
  /** 要求 */
  | 'REQUIREMENT'
  /** 任务 */
  | 'TASK';

/** Order of provisions; those without the property come last. */
export type ProvisionOrder =
  /** Soonest deadline first. */
  | 'DEADLINE_ASC'
  /** Latest deadline first. */
  | 'DEADLINE_DESC'
  /** By the code of the setter's region. */
  | 'REGION'
  /** By the name of whoever sets it. */
  | 'SETTER'
  /** Smallest value first. */
  | 'VALUE_ASC'
  /** Largest value first. */
  | 'VALUE_DESC';

/** Level of administration 行政级别. */
export type RegionLevel =
  /** Named area of several 区域 */
  | 'AREA'
  /** 国家 */
  | 'COUNTRY'
  /** 县级 */
  | 'COUNTY'
  /** 地级 */
  | 'PREFECTURE'
  /** 省级 */
  | 'PROVINCE'
  /** 乡级 */
  | 'TOWNSHIP';

/** How the region of an article was known. */
export type RegionSource =
  /** Given for the whole file. */
  | 'GIVEN'
  /** Inferred from its headline. */
  | 'HEADLINE'
  /** Inferred from its text. */
  | 'TEXT';

/** Types of edges; each runs from subject to object. */
export type RelationType =
  /** 配套 附件: accompanying document → main document. */
  | 'ACCOMPANIES'
  /** 修改 修订: newer document → older. */
  | 'AMENDS'
  /** 位于: institution or initiative → where it sits. */
  | 'BASED_AT'
  /** 依据 根据: document → its basis. */
  | 'BASED_ON'
  /** 提到: document → document, where none of the next six is said. */
  | 'CITES'
  /** 共建: each partner → what they build. */
  | 'CO_BUILDS'
  /** Government or party committee → its region 管辖. */
  | 'GOVERNS'
  /** Any other post 任职: person → institution. */
  | 'HOLDS_POSITION'
  /** 依托 以…为主体: institution or initiative → its host. */
  | 'HOSTED_BY'
  /** 贯彻 落实: document → what it implements. */
  | 'IMPLEMENTS'
  /** 解读: explaining document → explained. */
  | 'INTERPRETS'
  /** 印发 出台 发布: body (or place, where the source names only the place) → document. */
  | 'ISSUED'
  /** 院长 主任 会长 局长 书记: person → institution, as its head. */
  | 'LEADS'
  /** 入选 名单: document → who is on it. */
  | 'LISTS'
  /** 举办 开展 试点 启动 建立: body or place → initiative. */
  | 'ORGANISES'
  /** 参与: participant → initiative. */
  | 'PARTICIPATES_IN'
  /** 隶属 附属 下设: part → whole, also of regions and provisions. */
  | 'PART_OF'
  /** 废止 代替: newer document → older. */
  | 'REPEALS'
  /** Whoever or whatever the figure is reported of → statistic. */
  | 'REPORTS'
  /** 牵头 责任 配合: body or generic group → provision or initiative. */
  | 'RESPONSIBLE_FOR'
  /** 提出 规定: document, initiative, body or place → provision. */
  | 'SETS'
  /** 更名 合并 改组: newer institution → older. */
  | 'SUCCEEDS'
  /** 主管 指导 管理: institution → institution. */
  | 'SUPERVISES'
  /** 面向 适用于: document, initiative, body or provision → whom or what it is for. */
  | 'TARGETS';

/** What a reviewer is asked. */
export type ReviewKind =
  /** 论断: a claim below the threshold, held out of the graph */
  | 'CLAIM'
  /** 重复: two entities that may be one */
  | 'DUPLICATE'
  /** 名称: a name that nothing settles */
  | 'NAME';

/** What became of a question. */
export type ReviewState =
  /** 接受: the claim is in the graph; the name is one in full */
  | 'ACCEPTED'
  /** 修改: the claim is in the graph as edited; the name means the body named */
  | 'EDITED'
  /** 合并: the two are one */
  | 'MERGED'
  /** 待审: nobody has answered */
  | 'PENDING'
  /** 拒绝: the claim stays out; the name is none; the two are not one */
  | 'REJECTED';

/** Validity on a given day 时效性; UNKNOWN where no source says, never a guess. */
export type Validity =
  /** 已被修改, otherwise in force */
  | 'AMENDED'
  /** 已失效: its term has run out */
  | 'EXPIRED'
  /** 现行有效 */
  | 'IN_FORCE'
  /** 尚未生效 */
  | 'NOT_YET_IN_FORCE'
  /** 已废止 */
  | 'REPEALED'
  /** No source says. */
  | 'UNKNOWN';

export type AmountOfFragment = { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null };

type EntityBrief_Audience_Fragment = { __typename: 'Audience', id: string, name: string };

type EntityBrief_Document_Fragment = { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string };

type EntityBrief_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string };

type EntityBrief_Institution_Fragment = { __typename: 'Institution', id: string, name: string };

type EntityBrief_Person_Fragment = { __typename: 'Person', id: string, name: string };

type EntityBrief_Provision_Fragment = { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null };

type EntityBrief_Region_Fragment = { __typename: 'Region', id: string, name: string };

type EntityBrief_Sector_Fragment = { __typename: 'Sector', id: string, name: string };

type EntityBrief_Statistic_Fragment = { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } };

export type EntityBriefFragment =
  | EntityBrief_Audience_Fragment
  | EntityBrief_Document_Fragment
  | EntityBrief_Initiative_Fragment
  | EntityBrief_Institution_Fragment
  | EntityBrief_Person_Fragment
  | EntityBrief_Provision_Fragment
  | EntityBrief_Region_Fragment
  | EntityBrief_Sector_Fragment
  | EntityBrief_Statistic_Fragment
;

type EntityRef_Audience_Fragment = { __typename: 'Audience', id: string, name: string };

type EntityRef_Document_Fragment = { __typename: 'Document', title: string | null, id: string, name: string };

type EntityRef_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string };

type EntityRef_Institution_Fragment = { __typename: 'Institution', id: string, name: string };

type EntityRef_Person_Fragment = { __typename: 'Person', id: string, name: string };

type EntityRef_Provision_Fragment = { __typename: 'Provision', id: string, name: string };

type EntityRef_Region_Fragment = { __typename: 'Region', id: string, name: string };

type EntityRef_Sector_Fragment = { __typename: 'Sector', id: string, name: string };

type EntityRef_Statistic_Fragment = { __typename: 'Statistic', id: string, name: string };

export type EntityRefFragment =
  | EntityRef_Audience_Fragment
  | EntityRef_Document_Fragment
  | EntityRef_Initiative_Fragment
  | EntityRef_Institution_Fragment
  | EntityRef_Person_Fragment
  | EntityRef_Provision_Fragment
  | EntityRef_Region_Fragment
  | EntityRef_Sector_Fragment
  | EntityRef_Statistic_Fragment
;

export type RelationFactFragment = { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
    | { __typename: 'Audience', id: string, name: string }
    | { __typename: 'Document', title: string | null, id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Institution', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Provision', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Sector', id: string, name: string }
    | { __typename: 'Statistic', id: string, name: string }
  , object:
    | { __typename: 'Audience', id: string, name: string }
    | { __typename: 'Document', title: string | null, id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Institution', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Provision', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Sector', id: string, name: string }
    | { __typename: 'Statistic', id: string, name: string }
  , evidence: Array<{ id: string, quote: string }> };

export type ArticleReadingQueryVariables = Exact<{
  id: string;
}>;


export type ArticleReadingQuery = { node:
    | { __typename: 'Article', id: string, headline: string, section: string | null, publishedOn: string | null, text: string, bulletin: { id: string, title: string } | null, coverage: { sentences: number, read: number, claims: number, refused: number, openNames: number } | null, evidence: { totalCount: number, nodes: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, supports: { nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', title: string | null, id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              , object:
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', title: string | null, id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              , evidence: Array<{ id: string, quote: string }> }> } }> }, entities: { nodes: Array<
          | { __typename: 'Audience', aliases: Array<string>, id: string, name: string }
          | { __typename: 'Document', aliases: Array<string>, title: string | null, id: string, name: string }
          | { __typename: 'Initiative', aliases: Array<string>, id: string, name: string }
          | { __typename: 'Institution', aliases: Array<string>, id: string, name: string }
          | { __typename: 'Person', aliases: Array<string>, id: string, name: string }
          | { __typename: 'Provision', aliases: Array<string>, id: string, name: string }
          | { __typename: 'Region', aliases: Array<string>, id: string, name: string }
          | { __typename: 'Sector', aliases: Array<string>, id: string, name: string }
          | { __typename: 'Statistic', aliases: Array<string>, id: string, name: string }
        > }, unread: { nodes: Array<{ id: string, text: string | null, start: number | null, end: number | null }> }, refusals: { nodes: Array<{ code: string | null, message: string | null, id: string, text: string | null, start: number | null, end: number | null }> }, openNames: { nodes: Array<{ id: string, text: string | null, start: number | null, end: number | null }> } }
    | { __typename: 'Audience' }
    | { __typename: 'Bulletin' }
    | { __typename: 'Document' }
    | { __typename: 'Evidence' }
    | { __typename: 'Initiative' }
    | { __typename: 'Institution' }
    | { __typename: 'Person' }
    | { __typename: 'Provision' }
    | { __typename: 'Region' }
    | { __typename: 'Relation' }
    | { __typename: 'Sector' }
    | { __typename: 'Statistic' }
   | null };

export type UnyieldingFragment = { id: string, text: string | null, start: number | null, end: number | null };

export type DocumentHeadQueryVariables = Exact<{
  id: string;
  on?: string | null | undefined;
}>;


export type DocumentHeadQuery = { document: { __typename: 'Document', type: string, documentNumber: string | null, issuedOn: string | null, publishedOn: string | null, effectiveOn: string | null, expiresOn: string | null, knownOn: string, validity: Validity, title: string | null, id: string, name: string, aliasUses: Array<{ alias: string }>, issuedBy: { edges: Array<{ node:
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        , relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> } | null }> }, targets: { edges: Array<{ node:
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        , relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> } | null }> }, refersTo: { edges: Array<{ node: { __typename: 'Document', type: string, knownOn: string, validity: Validity, title: string | null, id: string, name: string }, relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> } | null }> }, referredToBy: { edges: Array<{ node: { __typename: 'Document', type: string, knownOn: string, validity: Validity, title: string | null, id: string, name: string }, relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> } | null }> }, lists: { edges: Array<{ node:
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        , relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> } | null }> }, reports: { edges: Array<{ node: { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }, relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> } | null }> }, goals: { totalCount: number }, tasks: { totalCount: number }, requirements: { totalCount: number }, principles: { totalCount: number } } | null };

export type EntityFactFragment = { node:
    | { __typename: 'Audience', id: string, name: string }
    | { __typename: 'Document', title: string | null, id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Institution', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Provision', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Sector', id: string, name: string }
    | { __typename: 'Statistic', id: string, name: string }
  , relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    , object:
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    , evidence: Array<{ id: string, quote: string }> } | null };

export type LineageFactFragment = { node: { __typename: 'Document', type: string, knownOn: string, validity: Validity, title: string | null, id: string, name: string }, relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    , object:
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    , evidence: Array<{ id: string, quote: string }> } | null };

export type DocumentProvisionsQueryVariables = Exact<{
  id: string;
  kind: ProvisionKind;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentProvisionsQuery = { document: { id: string, sets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Provision', text: string, ordinal: number | null, deadline: string | null, id: string, name: string, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null, partOf: { id: string } | null, responsible: { edges: Array<{ node:
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', title: string | null, id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              , relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
                  | { __typename: 'Audience', id: string, name: string }
                  | { __typename: 'Document', title: string | null, id: string, name: string }
                  | { __typename: 'Initiative', id: string, name: string }
                  | { __typename: 'Institution', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                  | { __typename: 'Provision', id: string, name: string }
                  | { __typename: 'Region', id: string, name: string }
                  | { __typename: 'Sector', id: string, name: string }
                  | { __typename: 'Statistic', id: string, name: string }
                , object:
                  | { __typename: 'Audience', id: string, name: string }
                  | { __typename: 'Document', title: string | null, id: string, name: string }
                  | { __typename: 'Initiative', id: string, name: string }
                  | { __typename: 'Institution', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                  | { __typename: 'Provision', id: string, name: string }
                  | { __typename: 'Region', id: string, name: string }
                  | { __typename: 'Sector', id: string, name: string }
                  | { __typename: 'Statistic', id: string, name: string }
                , evidence: Array<{ id: string, quote: string }> } | null }> } }, relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> } | null }> } } | null };

export type DocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  order?: DocumentOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, nodes: Array<{ __typename: 'Document', type: string, documentNumber: string | null, issuedOn: string | null, knownOn: string, validity: Validity, title: string | null, id: string, name: string, issuedBy: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > }, targets: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DocumentFacetsQueryVariables = Exact<{
  ofAnyType?: DocumentFilter | null | undefined;
  ofAnyPlace?: DocumentFilter | null | undefined;
  first: number;
}>;


export type DocumentFacetsQuery = { types: { totalCount: number, nodes: Array<{ id: string, type: string }> }, places: { totalCount: number, nodes: Array<{ id: string, issuedBy: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > } }> } };

export type DocumentsExportedQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  order?: DocumentOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsExportedQuery = { documents: { nodes: Array<{ __typename: 'Document', publishedOn: string | null, effectiveOn: string | null, expiresOn: string | null, type: string, documentNumber: string | null, issuedOn: string | null, knownOn: string, validity: Validity, title: string | null, id: string, name: string, relations: { nodes: Array<{ evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> }, issuedBy: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > }, targets: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ListedDocumentFragment = { __typename: 'Document', type: string, documentNumber: string | null, issuedOn: string | null, knownOn: string, validity: Validity, title: string | null, id: string, name: string, issuedBy: { nodes: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    > }, targets: { nodes: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    > } };

export type EntityHeadQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type EntityHeadQuery = { entity:
    | { __typename: 'Audience', id: string, name: string, aliasUses: Array<{ alias: string, from: string | null, until: string | null, region: { __typename: 'Region', id: string, name: string } | null }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Document', title: string | null, id: string, name: string, aliasUses: Array<{ alias: string, from: string | null, until: string | null, region: { __typename: 'Region', id: string, name: string } | null }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Initiative', startsOn: string | null, endsOn: string | null, id: string, name: string, sort: string | null, aliasUses: Array<{ alias: string, from: string | null, until: string | null, region: { __typename: 'Region', id: string, name: string } | null }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Institution', kind: InstitutionKind, foundedOn: string | null, id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null, aliasUses: Array<{ alias: string, from: string | null, until: string | null, region: { __typename: 'Region', id: string, name: string } | null }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Person', id: string, name: string, aliasUses: Array<{ alias: string, from: string | null, until: string | null, region: { __typename: 'Region', id: string, name: string } | null }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Provision', ordinal: number | null, deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null, aliasUses: Array<{ alias: string, from: string | null, until: string | null, region: { __typename: 'Region', id: string, name: string } | null }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Region', code: string | null, level: RegionLevel, id: string, name: string, parent: { __typename: 'Region', id: string, name: string } | null, aliasUses: Array<{ alias: string, from: string | null, until: string | null, region: { __typename: 'Region', id: string, name: string } | null }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Sector', id: string, name: string, aliasUses: Array<{ alias: string, from: string | null, until: string | null, region: { __typename: 'Region', id: string, name: string } | null }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Statistic', asOf: string | null, id: string, name: string, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null }, aliasUses: Array<{ alias: string, from: string | null, until: string | null, region: { __typename: 'Region', id: string, name: string } | null }>, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
   | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string;
  type: RelationType;
  way: Direction;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityRelationsQuery = { entity:
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', deadline: string | null, id: string, name: string, provisionKind: ProvisionKind, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string, reportedOn: string | null, reported: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } }
          , evidence: Array<{ id: string, quote: string }> }> } }
   | null };

export type EntityTimelineQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type EntityTimelineQuery = { entity:
    | { id: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }> } }
    | { id: string, relations: { totalCount: number, nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }> } }
   | null };

export type EntitySurroundingsQueryVariables = Exact<{
  id: string;
  types?: Array<RelationType> | RelationType | null | undefined;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type EntitySurroundingsQuery = { neighbourhood: { nodes: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    >, relations: Array<{ id: string, type: RelationType, subject:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , object:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type GoalsQueryVariables = Exact<{
  filter?: ProvisionFilter | null | undefined;
  order?: ProvisionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GoalsQuery = { provisions: { totalCount: number, nodes: Array<{ id: string, kind: ProvisionKind, text: string, deadline: string | null, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null, setBy: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string, issuedBy: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > } }
          | { __typename: 'Initiative', id: string, name: string, organisedBy: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > }, basedAt: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > } }
          | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GoalsChartedQueryVariables = Exact<{
  filter?: ProvisionFilter | null | undefined;
  order?: ProvisionOrder | null | undefined;
  first: number;
}>;


export type GoalsChartedQuery = { provisions: { totalCount: number, nodes: Array<{ id: string, deadline: string | null, quantity: { metric: string, unit: string | null } | null, setBy: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string, issuedBy: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > } }
          | { __typename: 'Initiative', id: string, name: string, organisedBy: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > }, basedAt: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > } }
          | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > } }> } };

export type GoalsOfTwoPlacesQueryVariables = Exact<{
  left?: ProvisionFilter | null | undefined;
  right?: ProvisionFilter | null | undefined;
  first: number;
}>;


export type GoalsOfTwoPlacesQuery = { left: { totalCount: number, nodes: Array<{ id: string, kind: ProvisionKind, text: string, deadline: string | null, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null, setBy: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string, issuedBy: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > } }
          | { __typename: 'Initiative', id: string, name: string, organisedBy: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > }, basedAt: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > } }
          | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > } }> }, right: { totalCount: number, nodes: Array<{ id: string, kind: ProvisionKind, text: string, deadline: string | null, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null, setBy: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string, issuedBy: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > } }
          | { __typename: 'Initiative', id: string, name: string, organisedBy: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > }, basedAt: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > } }
          | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > } }> } };

export type GoalEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type GoalEvidenceQuery = { entity:
    | { id: string, relations: { nodes: Array<{ id: string, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> } }
    | { id: string, relations: { nodes: Array<{ id: string, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> } }
    | { id: string, relations: { nodes: Array<{ id: string, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> } }
    | { id: string, relations: { nodes: Array<{ id: string, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> } }
    | { id: string, relations: { nodes: Array<{ id: string, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> } }
    | { id: string, relations: { nodes: Array<{ id: string, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> } }
    | { id: string, relations: { nodes: Array<{ id: string, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> } }
    | { id: string, relations: { nodes: Array<{ id: string, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> } }
    | { id: string, relations: { nodes: Array<{ id: string, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> } }
   | null };

export type GoalsExportedQueryVariables = Exact<{
  filter?: ProvisionFilter | null | undefined;
  order?: ProvisionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GoalsExportedQuery = { provisions: { nodes: Array<{ id: string, kind: ProvisionKind, text: string, deadline: string | null, relations: { nodes: Array<{ evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> }, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null, setBy: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string, issuedBy: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > } }
          | { __typename: 'Initiative', id: string, name: string, organisedBy: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > }, basedAt: { nodes: Array<
                | { __typename: 'Audience', id: string, name: string }
                | { __typename: 'Document', id: string, name: string }
                | { __typename: 'Initiative', id: string, name: string }
                | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
                | { __typename: 'Person', id: string, name: string }
                | { __typename: 'Provision', id: string, name: string }
                | { __typename: 'Region', id: string, name: string }
                | { __typename: 'Sector', id: string, name: string }
                | { __typename: 'Statistic', id: string, name: string }
              > } }
          | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GoalFragment = { id: string, kind: ProvisionKind, text: string, deadline: string | null, quantity: { metric: string, comparator: Comparator, value: number, upper: number | null, unit: string | null } | null, setBy: { nodes: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string, issuedBy: { nodes: Array<
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          > } }
      | { __typename: 'Initiative', id: string, name: string, organisedBy: { nodes: Array<
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          > }, basedAt: { nodes: Array<
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          > } }
      | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    > } };

type Setter_Audience_Fragment = { __typename: 'Audience', id: string, name: string };

type Setter_Document_Fragment = { __typename: 'Document', title: string | null, id: string, name: string, issuedBy: { nodes: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    > } };

type Setter_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string, organisedBy: { nodes: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    > }, basedAt: { nodes: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    > } };

type Setter_Institution_Fragment = { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null };

type Setter_Person_Fragment = { __typename: 'Person', id: string, name: string };

type Setter_Provision_Fragment = { __typename: 'Provision', id: string, name: string };

type Setter_Region_Fragment = { __typename: 'Region', id: string, name: string };

type Setter_Sector_Fragment = { __typename: 'Sector', id: string, name: string };

type Setter_Statistic_Fragment = { __typename: 'Statistic', id: string, name: string };

export type SetterFragment =
  | Setter_Audience_Fragment
  | Setter_Document_Fragment
  | Setter_Initiative_Fragment
  | Setter_Institution_Fragment
  | Setter_Person_Fragment
  | Setter_Provision_Fragment
  | Setter_Region_Fragment
  | Setter_Sector_Fragment
  | Setter_Statistic_Fragment
;

export type GraphAroundQueryVariables = Exact<{
  of: string;
  types?: Array<RelationType> | RelationType | null | undefined;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type GraphAroundQuery = { neighbourhood: { truncated: boolean, nodes: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    >, relations: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
        | { __typename: 'Audience', id: string, name: string }
        | { __typename: 'Document', title: string | null, id: string, name: string }
        | { __typename: 'Initiative', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Provision', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Statistic', id: string, name: string }
      , object:
        | { __typename: 'Audience', id: string, name: string }
        | { __typename: 'Document', title: string | null, id: string, name: string }
        | { __typename: 'Initiative', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Provision', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Statistic', id: string, name: string }
      , evidence: Array<{ id: string, quote: string }> }> } };

export type GraphEntitiesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type GraphEntitiesQuery = { nodes: Array<
    | { __typename: 'Audience', id: string, name: string }
    | { __typename: 'Document', title: string | null, id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Institution', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Provision', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Sector', id: string, name: string }
    | { __typename: 'Statistic', id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type GraphEdgesQueryVariables = Exact<{
  among: Array<string> | string;
}>;


export type GraphEdgesQuery = { edges: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    , object:
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    , evidence: Array<{ id: string, quote: string }> }> };

export type GraphCountsQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  planned: boolean;
}>;


export type GraphCountsQuery = { entity:
    | { __typename: 'Audience', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Document', title: string | null, id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Initiative', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Institution', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Person', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Provision', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Region', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Sector', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Statistic', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
   | null };

export type GraphGroupQueryVariables = Exact<{
  of: string;
  type: RelationType;
  direction: Direction;
  asOf?: string | null | undefined;
  planned: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type GraphGroupQuery = { entity:
    | { relations: { nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { relations: { nodes: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , object:
            | { __typename: 'Audience', id: string, name: string }
            | { __typename: 'Document', title: string | null, id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Institution', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Provision', id: string, name: string }
            | { __typename: 'Region', id: string, name: string }
            | { __typename: 'Sector', id: string, name: string }
            | { __typename: 'Statistic', id: string, name: string }
          , evidence: Array<{ id: string, quote: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type InstitutionsQueryVariables = Exact<{
  region?: string | null | undefined;
  kind?: InstitutionKind | null | undefined;
  name?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InstitutionsQuery = { institutions: { totalCount: number, nodes: Array<{ __typename: 'Institution', aliases: Array<string>, kind: InstitutionKind, unresolved: boolean, foundedOn: string | null, id: string, name: string, region: { __typename: 'Region', id: string, name: string } | null, issued: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PathsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  longest: number;
  types?: Array<RelationType> | RelationType | null | undefined;
  asOf?: string | null | undefined;
  first: number;
}>;


export type PathsBetweenQuery = { paths: Array<{ length: number, nodes: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', documentNumber: string | null, title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    >, relations: Array<{ id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , object:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }> }> };

export type PathEndsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathEndsQuery = { from:
    | { __typename: 'Audience', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Document', title: string | null, id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Initiative', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Institution', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Person', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Provision', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Region', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Sector', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Statistic', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
   | null, to:
    | { __typename: 'Audience', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Document', title: string | null, id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Initiative', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Institution', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Person', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Provision', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Region', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Sector', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
    | { __typename: 'Statistic', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> }
   | null };

type PathEnd_Audience_Fragment = { __typename: 'Audience', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> };

type PathEnd_Document_Fragment = { __typename: 'Document', title: string | null, id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> };

type PathEnd_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> };

type PathEnd_Institution_Fragment = { __typename: 'Institution', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> };

type PathEnd_Person_Fragment = { __typename: 'Person', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> };

type PathEnd_Provision_Fragment = { __typename: 'Provision', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> };

type PathEnd_Region_Fragment = { __typename: 'Region', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> };

type PathEnd_Sector_Fragment = { __typename: 'Sector', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> };

type PathEnd_Statistic_Fragment = { __typename: 'Statistic', id: string, name: string, relationCounts: Array<{ type: RelationType, direction: Direction, count: number }> };

export type PathEndFragment =
  | PathEnd_Audience_Fragment
  | PathEnd_Document_Fragment
  | PathEnd_Initiative_Fragment
  | PathEnd_Institution_Fragment
  | PathEnd_Person_Fragment
  | PathEnd_Provision_Fragment
  | PathEnd_Region_Fragment
  | PathEnd_Sector_Fragment
  | PathEnd_Statistic_Fragment
;

export type PathExamplesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type PathExamplesQuery = { nodes: Array<
    | { __typename: 'Audience', id: string, name: string }
    | { __typename: 'Document', title: string | null, id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Institution', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Provision', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Sector', id: string, name: string }
    | { __typename: 'Statistic', id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type PeopleQueryVariables = Exact<{
  name?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Person', id: string, name: string, leads: { edges: Array<{ node: { __typename: 'Institution', id: string, name: string }, relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
              | { __typename: 'Audience', id: string, name: string }
              | { __typename: 'Document', title: string | null, id: string, name: string }
              | { __typename: 'Initiative', id: string, name: string }
              | { __typename: 'Institution', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Provision', id: string, name: string }
              | { __typename: 'Region', id: string, name: string }
              | { __typename: 'Sector', id: string, name: string }
              | { __typename: 'Statistic', id: string, name: string }
            , object:
              | { __typename: 'Audience', id: string, name: string }
              | { __typename: 'Document', title: string | null, id: string, name: string }
              | { __typename: 'Initiative', id: string, name: string }
              | { __typename: 'Institution', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Provision', id: string, name: string }
              | { __typename: 'Region', id: string, name: string }
              | { __typename: 'Sector', id: string, name: string }
              | { __typename: 'Statistic', id: string, name: string }
            , evidence: Array<{ id: string, quote: string }> } | null }> }, holdsPositionIn: { edges: Array<{ node: { __typename: 'Institution', id: string, name: string }, relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
              | { __typename: 'Audience', id: string, name: string }
              | { __typename: 'Document', title: string | null, id: string, name: string }
              | { __typename: 'Initiative', id: string, name: string }
              | { __typename: 'Institution', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Provision', id: string, name: string }
              | { __typename: 'Region', id: string, name: string }
              | { __typename: 'Sector', id: string, name: string }
              | { __typename: 'Statistic', id: string, name: string }
            , object:
              | { __typename: 'Audience', id: string, name: string }
              | { __typename: 'Document', title: string | null, id: string, name: string }
              | { __typename: 'Initiative', id: string, name: string }
              | { __typename: 'Institution', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Provision', id: string, name: string }
              | { __typename: 'Region', id: string, name: string }
              | { __typename: 'Sector', id: string, name: string }
              | { __typename: 'Statistic', id: string, name: string }
            , evidence: Array<{ id: string, quote: string }> } | null }> } }> } };

export type PostHeldFragment = { node: { __typename: 'Institution', id: string, name: string }, relation: { id: string, type: RelationType, title: string | null, role: string | null, jointly: boolean | null, planned: boolean, implicit: boolean, on: string | null, from: string | null, until: string | null, assertedOn: string | null, subject:
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    , object:
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    , evidence: Array<{ id: string, quote: string }> } | null };

export type IngestMutationVariables = Exact<{
  input: IngestInput;
}>;


export type IngestMutation = { ingest: { id: string } };

export type CancelImportMutationVariables = Exact<{
  id: string;
}>;


export type CancelImportMutation = { cancelIngestion: { id: string } | null };

export type ImportJobQueryVariables = Exact<{
  id: string;
}>;


export type ImportJobQuery = { ingestJob: { id: string, file: string, dryRun: boolean, state: IngestState, ahead: number, done: number, total: number | null, headline: string | null, createdAt: string, problems: Array<{ at: string, code: string, message: string }>, report: { bulletinId: string, title: string, kind: string, publishedOn: string | null, isNew: boolean, changed: boolean, accepted: number, refusedCount: number, openNamesCount: number, unreadCount: number, waitingCount: number, duplicatesCount: number, changesCount: number, articles: Array<{ id: string, headline: string, region: string | null, regionBy: RegionSource | null, sentences: number, read: number, accepted: number, modelProblems: Array<{ code: string, message: string }> }>, model: { model: string, requests: number, inputTokens: number | null, outputTokens: number | null, cost: number | null, milliseconds: number } | null, refused: Array<{ articleId: string, text: string, code: string | null, because: string | null, kind: ReviewKind | null }>, openNames: Array<{ articleId: string, text: string, code: string | null, because: string | null, kind: ReviewKind | null }>, unread: Array<{ articleId: string, text: string, code: string | null, because: string | null, kind: ReviewKind | null }>, waiting: Array<{ articleId: string, text: string, code: string | null, because: string | null, kind: ReviewKind | null }>, changes: Array<{ change: Change, subject: string, predicate: string, object: string }> } | null } | null };

export type ImportJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportJobsQuery = { ingestJobs: Array<{ id: string, file: string, dryRun: boolean, state: IngestState, ahead: number, done: number, total: number | null, headline: string | null, createdAt: string }> };

export type ImportStateFragment = { id: string, file: string, dryRun: boolean, state: IngestState, ahead: number, done: number, total: number | null, headline: string | null, createdAt: string };

export type ImportReportFragment = { bulletinId: string, title: string, kind: string, publishedOn: string | null, isNew: boolean, changed: boolean, accepted: number, refusedCount: number, openNamesCount: number, unreadCount: number, waitingCount: number, duplicatesCount: number, changesCount: number, articles: Array<{ id: string, headline: string, region: string | null, regionBy: RegionSource | null, sentences: number, read: number, accepted: number, modelProblems: Array<{ code: string, message: string }> }>, model: { model: string, requests: number, inputTokens: number | null, outputTokens: number | null, cost: number | null, milliseconds: number } | null, refused: Array<{ articleId: string, text: string, code: string | null, because: string | null, kind: ReviewKind | null }>, openNames: Array<{ articleId: string, text: string, code: string | null, because: string | null, kind: ReviewKind | null }>, unread: Array<{ articleId: string, text: string, code: string | null, because: string | null, kind: ReviewKind | null }>, waiting: Array<{ articleId: string, text: string, code: string | null, because: string | null, kind: ReviewKind | null }>, changes: Array<{ change: Change, subject: string, predicate: string, object: string }> };

export type PassageFragment = { articleId: string, text: string, code: string | null, because: string | null, kind: ReviewKind | null };

export type ReviewQueryVariables = Exact<{
  kind?: ReviewKind | null | undefined;
  state?: ReviewState | null | undefined;
  article?: string | null | undefined;
  bulletin?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewQuery = { review: { totalCount: number, nodes: Array<{ id: string, question: string, kind: ReviewKind, state: ReviewState, text: string, start: number | null, end: number | null, because: string, subject: string | null, predicate: string | null, object: string | null, claim: string | null, place: string | null, candidates: Array<string>, entityIds: Array<string>, answer: string | null, answeredAt: string | null, entities: Array<
        | { __typename: 'Audience', id: string, name: string }
        | { __typename: 'Document', title: string | null, id: string, name: string }
        | { __typename: 'Initiative', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Provision', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Sector', id: string, name: string }
        | { __typename: 'Statistic', id: string, name: string }
      >, article: { id: string, headline: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AcceptReviewMutationVariables = Exact<{
  id: string;
  into?: string | null | undefined;
}>;


export type AcceptReviewMutation = { answered: { id: string, question: string, kind: ReviewKind, state: ReviewState, text: string, start: number | null, end: number | null, because: string, subject: string | null, predicate: string | null, object: string | null, claim: string | null, place: string | null, candidates: Array<string>, entityIds: Array<string>, answer: string | null, answeredAt: string | null, entities: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    >, article: { id: string, headline: string } | null } };

export type EditReviewMutationVariables = Exact<{
  id: string;
  name?: string | null | undefined;
  claim?: string | null | undefined;
}>;


export type EditReviewMutation = { answered: { id: string, question: string, kind: ReviewKind, state: ReviewState, text: string, start: number | null, end: number | null, because: string, subject: string | null, predicate: string | null, object: string | null, claim: string | null, place: string | null, candidates: Array<string>, entityIds: Array<string>, answer: string | null, answeredAt: string | null, entities: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    >, article: { id: string, headline: string } | null } };

export type RejectReviewMutationVariables = Exact<{
  id: string;
}>;


export type RejectReviewMutation = { answered: { id: string, question: string, kind: ReviewKind, state: ReviewState, text: string, start: number | null, end: number | null, because: string, subject: string | null, predicate: string | null, object: string | null, claim: string | null, place: string | null, candidates: Array<string>, entityIds: Array<string>, answer: string | null, answeredAt: string | null, entities: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    >, article: { id: string, headline: string } | null } };

export type UndoReviewMutationVariables = Exact<{
  id: string;
}>;


export type UndoReviewMutation = { answered: { id: string, question: string, kind: ReviewKind, state: ReviewState, text: string, start: number | null, end: number | null, because: string, subject: string | null, predicate: string | null, object: string | null, claim: string | null, place: string | null, candidates: Array<string>, entityIds: Array<string>, answer: string | null, answeredAt: string | null, entities: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    >, article: { id: string, headline: string } | null } | null };

export type MergeEntitiesMutationVariables = Exact<{
  from: string;
  into: string;
}>;


export type MergeEntitiesMutation = { answered: { id: string, question: string, kind: ReviewKind, state: ReviewState, text: string, start: number | null, end: number | null, because: string, subject: string | null, predicate: string | null, object: string | null, claim: string | null, place: string | null, candidates: Array<string>, entityIds: Array<string>, answer: string | null, answeredAt: string | null, entities: Array<
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', id: string, name: string }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
    >, article: { id: string, headline: string } | null } };

export type ReviewQuestionFragment = { id: string, question: string, kind: ReviewKind, state: ReviewState, text: string, start: number | null, end: number | null, because: string, subject: string | null, predicate: string | null, object: string | null, claim: string | null, place: string | null, candidates: Array<string>, entityIds: Array<string>, answer: string | null, answeredAt: string | null, entities: Array<
    | { __typename: 'Audience', id: string, name: string }
    | { __typename: 'Document', title: string | null, id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Institution', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Provision', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Sector', id: string, name: string }
    | { __typename: 'Statistic', id: string, name: string }
  >, article: { id: string, headline: string } | null };

export type BulletinsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BulletinsQuery = { bulletins: { totalCount: number, nodes: Array<{ id: string, title: string, kind: string, publishedOn: string | null, articles: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BulletinArticlesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type BulletinArticlesQuery = { articles: { totalCount: number, nodes: Array<{ id: string, headline: string, section: string | null, coverage: { sentences: number, read: number, claims: number, refused: number, openNames: number } | null, addedEntities: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ArticleAddedQueryVariables = Exact<{
  id: string;
}>;


export type ArticleAddedQuery = { node:
    | { id: string, addedEntities: { totalCount: number, nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > } }
    | Record<PropertyKey, never>
   | null };

export type BulletinLedgerQueryVariables = Exact<{
  bulletin: string;
  kind?: LedgerKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BulletinLedgerQuery = { ledger: { totalCount: number, nodes: Array<{ id: string, kind: LedgerKind, text: string | null, code: string | null, message: string | null, article: { id: string, headline: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type SummaryQuery = { summary: Array<{ label: string, count: number }> };

export type LatestDocumentsQueryVariables = Exact<{
  first: number;
}>;


export type LatestDocumentsQuery = { documents: { nodes: Array<{ __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string, issuedBy: { nodes: Array<
          | { __typename: 'Audience', id: string, name: string }
          | { __typename: 'Document', title: string | null, id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
          | { __typename: 'Institution', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Provision', id: string, name: string }
          | { __typename: 'Region', id: string, name: string }
          | { __typename: 'Sector', id: string, name: string }
          | { __typename: 'Statistic', id: string, name: string }
        > } }> } };

export type EntityNameQueryVariables = Exact<{
  id: string;
}>;


export type EntityNameQuery = { entity:
    | { __typename: 'Audience', id: string, name: string }
    | { __typename: 'Document', title: string | null, id: string, name: string }
    | { __typename: 'Initiative', id: string, name: string }
    | { __typename: 'Institution', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Provision', id: string, name: string }
    | { __typename: 'Region', id: string, name: string }
    | { __typename: 'Sector', id: string, name: string }
    | { __typename: 'Statistic', id: string, name: string }
   | null };

export type EvidenceInPlaceFragment = { id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } };

export type RelationEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type RelationEvidenceQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Audience' }
    | { __typename: 'Bulletin' }
    | { __typename: 'Document' }
    | { __typename: 'Evidence' }
    | { __typename: 'Initiative' }
    | { __typename: 'Institution' }
    | { __typename: 'Person' }
    | { __typename: 'Provision' }
    | { __typename: 'Region' }
    | { __typename: 'Relation', evidence: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> }
    | { __typename: 'Sector' }
    | { __typename: 'Statistic' }
   | null };

export type PropertyEvidenceQueryVariables = Exact<{
  id: string;
  property: string;
}>;


export type PropertyEvidenceQuery = { entity:
    | { evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> } }
    | { evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> } }
    | { evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> } }
    | { evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> } }
    | { evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> } }
    | { evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> } }
    | { evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> } }
    | { evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> } }
    | { evidence: { nodes: Array<{ id: string, quote: string, start: number, end: number, method: string, confidence: number, article: { id: string, headline: string, publishedOn: string | null, bulletin: { id: string, title: string } | null } }> } }
   | null };

export type ArticleTextQueryVariables = Exact<{
  id: string;
}>;


export type ArticleTextQuery = { node:
    | { __typename: 'Article', text: string }
    | { __typename: 'Audience' }
    | { __typename: 'Bulletin' }
    | { __typename: 'Document' }
    | { __typename: 'Evidence' }
    | { __typename: 'Initiative' }
    | { __typename: 'Institution' }
    | { __typename: 'Person' }
    | { __typename: 'Provision' }
    | { __typename: 'Region' }
    | { __typename: 'Relation' }
    | { __typename: 'Sector' }
    | { __typename: 'Statistic' }
   | null };

export type EntityArticlesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityArticlesQuery = { entity:
    | { id: string, mentionedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string, publishedOn: string | null, section: string | null }> } }
    | { id: string, mentionedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string, publishedOn: string | null, section: string | null }> } }
    | { id: string, mentionedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string, publishedOn: string | null, section: string | null }> } }
    | { id: string, mentionedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string, publishedOn: string | null, section: string | null }> } }
    | { id: string, mentionedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string, publishedOn: string | null, section: string | null }> } }
    | { id: string, mentionedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string, publishedOn: string | null, section: string | null }> } }
    | { id: string, mentionedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string, publishedOn: string | null, section: string | null }> } }
    | { id: string, mentionedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string, publishedOn: string | null, section: string | null }> } }
    | { id: string, mentionedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string, publishedOn: string | null, section: string | null }> } }
   | null };

type Placed_Audience_Fragment = { __typename: 'Audience', id: string, name: string };

type Placed_Document_Fragment = { __typename: 'Document', id: string, name: string };

type Placed_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string };

type Placed_Institution_Fragment = { __typename: 'Institution', id: string, name: string, region: { id: string, name: string } | null };

type Placed_Person_Fragment = { __typename: 'Person', id: string, name: string };

type Placed_Provision_Fragment = { __typename: 'Provision', id: string, name: string };

type Placed_Region_Fragment = { __typename: 'Region', id: string, name: string };

type Placed_Sector_Fragment = { __typename: 'Sector', id: string, name: string };

type Placed_Statistic_Fragment = { __typename: 'Statistic', id: string, name: string };

export type PlacedFragment =
  | Placed_Audience_Fragment
  | Placed_Document_Fragment
  | Placed_Initiative_Fragment
  | Placed_Institution_Fragment
  | Placed_Person_Fragment
  | Placed_Provision_Fragment
  | Placed_Region_Fragment
  | Placed_Sector_Fragment
  | Placed_Statistic_Fragment
;

export type SearchEntitiesQueryVariables = Exact<{
  query: string;
  labels?: Array<EntityLabel> | EntityLabel | null | undefined;
  first: number;
}>;


export type SearchEntitiesQuery = { search: Array<{ matched: string, entity:
      | { __typename: 'Audience', id: string, name: string }
      | { __typename: 'Document', type: string, knownOn: string, title: string | null, id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Institution', kind: InstitutionKind, id: string, name: string, region: { name: string } | null }
      | { __typename: 'Person', id: string, name: string, leads: { nodes: Array<{ name: string }> }, holdsPositionIn: { nodes: Array<{ name: string }> } }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Region', level: RegionLevel, id: string, name: string, parent: { name: string } | null }
      | { __typename: 'Sector', id: string, name: string }
      | { __typename: 'Statistic', id: string, name: string }
     }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityRefFragmentDoc = new TypedDocumentString(`
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
    `, {"fragmentName":"EntityRef"}) as unknown as TypedDocumentString<EntityRefFragment, unknown>;
export const AmountOfFragmentDoc = new TypedDocumentString(`
    fragment AmountOf on Quantity {
  metric
  comparator
  value
  upper
  unit
}
    `, {"fragmentName":"AmountOf"}) as unknown as TypedDocumentString<AmountOfFragment, unknown>;
export const EntityBriefFragmentDoc = new TypedDocumentString(`
    fragment EntityBrief on Entity {
  ...EntityRef
  ... on Document {
    type
    knownOn
  }
  ... on Provision {
    provisionKind: kind
    deadline
    quantity {
      ...AmountOf
    }
  }
  ... on Statistic {
    reportedOn: asOf
    reported: quantity {
      ...AmountOf
    }
  }
}
    fragment AmountOf on Quantity {
  metric
  comparator
  value
  upper
  unit
}
fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"fragmentName":"EntityBrief"}) as unknown as TypedDocumentString<EntityBriefFragment, unknown>;
export const UnyieldingFragmentDoc = new TypedDocumentString(`
    fragment Unyielding on LedgerEntry {
  id
  text
  start
  end
}
    `, {"fragmentName":"Unyielding"}) as unknown as TypedDocumentString<UnyieldingFragment, unknown>;
export const RelationFactFragmentDoc = new TypedDocumentString(`
    fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"fragmentName":"RelationFact"}) as unknown as TypedDocumentString<RelationFactFragment, unknown>;
export const EntityFactFragmentDoc = new TypedDocumentString(`
    fragment EntityFact on EntityEdge {
  node {
    ...EntityRef
  }
  relation {
    ...RelationFact
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}`, {"fragmentName":"EntityFact"}) as unknown as TypedDocumentString<EntityFactFragment, unknown>;
export const LineageFactFragmentDoc = new TypedDocumentString(`
    fragment LineageFact on DocumentEdge {
  node {
    ...EntityRef
    type
    knownOn
    validity(on: $on)
  }
  relation {
    ...RelationFact
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}`, {"fragmentName":"LineageFact"}) as unknown as TypedDocumentString<LineageFactFragment, unknown>;
export const PlacedFragmentDoc = new TypedDocumentString(`
    fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}
    `, {"fragmentName":"Placed"}) as unknown as TypedDocumentString<PlacedFragment, unknown>;
export const ListedDocumentFragmentDoc = new TypedDocumentString(`
    fragment ListedDocument on Document {
  ...EntityRef
  type
  documentNumber
  issuedOn
  knownOn
  validity
  issuedBy(first: 5) {
    nodes {
      ...EntityRef
      ...Placed
    }
  }
  targets(first: 8) {
    nodes {
      ...EntityRef
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}`, {"fragmentName":"ListedDocument"}) as unknown as TypedDocumentString<ListedDocumentFragment, unknown>;
export const SetterFragmentDoc = new TypedDocumentString(`
    fragment Setter on Entity {
  ...EntityRef
  ... on Institution {
    region {
      id
      name
    }
  }
  ... on Document {
    issuedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
  ... on Initiative {
    organisedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
    basedAt(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}`, {"fragmentName":"Setter"}) as unknown as TypedDocumentString<SetterFragment, unknown>;
export const GoalFragmentDoc = new TypedDocumentString(`
    fragment Goal on Provision {
  id
  kind
  text
  quantity {
    metric
    comparator
    value
    upper
    unit
  }
  deadline
  setBy(first: 5) {
    nodes {
      ...Setter
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment Setter on Entity {
  ...EntityRef
  ... on Institution {
    region {
      id
      name
    }
  }
  ... on Document {
    issuedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
  ... on Initiative {
    organisedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
    basedAt(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
}
fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}`, {"fragmentName":"Goal"}) as unknown as TypedDocumentString<GoalFragment, unknown>;
export const PathEndFragmentDoc = new TypedDocumentString(`
    fragment PathEnd on Entity {
  ...EntityRef
  relationCounts {
    type
    direction
    count
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"fragmentName":"PathEnd"}) as unknown as TypedDocumentString<PathEndFragment, unknown>;
export const PostHeldFragmentDoc = new TypedDocumentString(`
    fragment PostHeld on InstitutionEdge {
  node {
    ...EntityRef
  }
  relation {
    ...RelationFact
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}`, {"fragmentName":"PostHeld"}) as unknown as TypedDocumentString<PostHeldFragment, unknown>;
export const ImportStateFragmentDoc = new TypedDocumentString(`
    fragment ImportState on IngestJob {
  id
  file
  dryRun
  state
  ahead
  done
  total
  headline
  createdAt
}
    `, {"fragmentName":"ImportState"}) as unknown as TypedDocumentString<ImportStateFragment, unknown>;
export const PassageFragmentDoc = new TypedDocumentString(`
    fragment Passage on IngestPassage {
  articleId
  text
  code
  because
  kind
}
    `, {"fragmentName":"Passage"}) as unknown as TypedDocumentString<PassageFragment, unknown>;
export const ImportReportFragmentDoc = new TypedDocumentString(`
    fragment ImportReport on IngestReport {
  bulletinId
  title
  kind
  publishedOn
  isNew
  changed
  articles {
    id
    headline
    region
    regionBy
    sentences
    read
    accepted
    modelProblems {
      code
      message
    }
  }
  model {
    model
    requests
    inputTokens
    outputTokens
    cost
    milliseconds
  }
  accepted
  refusedCount
  refused {
    ...Passage
  }
  openNamesCount
  openNames {
    ...Passage
  }
  unreadCount
  unread {
    ...Passage
  }
  waitingCount
  waiting {
    ...Passage
  }
  duplicatesCount
  changesCount
  changes {
    change
    subject
    predicate
    object
  }
}
    fragment Passage on IngestPassage {
  articleId
  text
  code
  because
  kind
}`, {"fragmentName":"ImportReport"}) as unknown as TypedDocumentString<ImportReportFragment, unknown>;
export const ReviewQuestionFragmentDoc = new TypedDocumentString(`
    fragment ReviewQuestion on ReviewItem {
  id
  question
  kind
  state
  text
  start
  end
  because
  subject
  predicate
  object
  claim
  place
  candidates
  entityIds
  entities {
    ...EntityRef
  }
  article {
    id
    headline
  }
  answer
  answeredAt
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"fragmentName":"ReviewQuestion"}) as unknown as TypedDocumentString<ReviewQuestionFragment, unknown>;
export const EvidenceInPlaceFragmentDoc = new TypedDocumentString(`
    fragment EvidenceInPlace on Evidence {
  id
  quote
  start
  end
  method
  confidence
  article {
    id
    headline
    publishedOn
    bulletin {
      id
      title
    }
  }
}
    `, {"fragmentName":"EvidenceInPlace"}) as unknown as TypedDocumentString<EvidenceInPlaceFragment, unknown>;
export const ArticleReadingDocument = new TypedDocumentString(`
    query ArticleReading($id: ID!) {
  node(id: $id) {
    __typename
    ... on Article {
      id
      headline
      section
      publishedOn
      text
      bulletin {
        id
        title
      }
      coverage {
        sentences
        read
        claims
        refused
        openNames
      }
      evidence(first: 200) {
        totalCount
        nodes {
          id
          quote
          start
          end
          method
          confidence
          supports(first: 50) {
            nodes {
              ...RelationFact
            }
          }
        }
      }
      entities(first: 200) {
        nodes {
          ...EntityRef
          aliases
        }
      }
      unread(first: 200) {
        nodes {
          ...Unyielding
        }
      }
      refusals(first: 50) {
        nodes {
          ...Unyielding
          code
          message
        }
      }
      openNames(first: 50) {
        nodes {
          ...Unyielding
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}
fragment Unyielding on LedgerEntry {
  id
  text
  start
  end
}`, {"hash":"009abeb0cf376bec28b0cb88f6a0b2e19d012c4f13a944002b407a7bf23ccc42"}) as unknown as TypedDocumentString<ArticleReadingQuery, ArticleReadingQueryVariables>;
export const DocumentHeadDocument = new TypedDocumentString(`
    query DocumentHead($id: ID!, $on: Date) {
  document(id: $id) {
    ...EntityRef
    type
    documentNumber
    issuedOn
    publishedOn
    effectiveOn
    expiresOn
    knownOn
    validity(on: $on)
    aliasUses {
      alias
    }
    issuedBy(first: 50) {
      edges {
        ...EntityFact
      }
    }
    targets(first: 100) {
      edges {
        ...EntityFact
      }
    }
    refersTo(first: 100) {
      edges {
        ...LineageFact
      }
    }
    referredToBy(first: 100) {
      edges {
        ...LineageFact
      }
    }
    lists(first: 100) {
      edges {
        ...EntityFact
      }
    }
    reports(first: 100) {
      edges {
        node {
          ...EntityBrief
        }
        relation {
          ...RelationFact
        }
      }
    }
    goals: sets(kind: GOAL, first: 1) {
      totalCount
    }
    tasks: sets(kind: TASK, first: 1) {
      totalCount
    }
    requirements: sets(kind: REQUIREMENT, first: 1) {
      totalCount
    }
    principles: sets(kind: PRINCIPLE, first: 1) {
      totalCount
    }
  }
}
    fragment AmountOf on Quantity {
  metric
  comparator
  value
  upper
  unit
}
fragment EntityBrief on Entity {
  ...EntityRef
  ... on Document {
    type
    knownOn
  }
  ... on Provision {
    provisionKind: kind
    deadline
    quantity {
      ...AmountOf
    }
  }
  ... on Statistic {
    reportedOn: asOf
    reported: quantity {
      ...AmountOf
    }
  }
}
fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}
fragment EntityFact on EntityEdge {
  node {
    ...EntityRef
  }
  relation {
    ...RelationFact
  }
}
fragment LineageFact on DocumentEdge {
  node {
    ...EntityRef
    type
    knownOn
    validity(on: $on)
  }
  relation {
    ...RelationFact
  }
}`, {"hash":"a9012b39789f424d7b758b3df1f0765681f817d3d3db9ad5b78af71902e27978"}) as unknown as TypedDocumentString<DocumentHeadQuery, DocumentHeadQueryVariables>;
export const DocumentProvisionsDocument = new TypedDocumentString(`
    query DocumentProvisions($id: ID!, $kind: ProvisionKind!, $first: Int!, $after: String) {
  document(id: $id) {
    id
    sets(kind: $kind, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...EntityRef
          text
          ordinal
          deadline
          quantity {
            ...AmountOf
          }
          partOf {
            id
          }
          responsible(first: 20) {
            edges {
              ...EntityFact
            }
          }
        }
        relation {
          ...RelationFact
        }
      }
    }
  }
}
    fragment AmountOf on Quantity {
  metric
  comparator
  value
  upper
  unit
}
fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}
fragment EntityFact on EntityEdge {
  node {
    ...EntityRef
  }
  relation {
    ...RelationFact
  }
}`, {"hash":"d43bf81ca6c55f543f0e3af3dc3fefa487e0f5729ddaa59d78c7e1049f33fa6e"}) as unknown as TypedDocumentString<DocumentProvisionsQuery, DocumentProvisionsQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($filter: DocumentFilter, $order: DocumentOrder, $first: Int!, $after: String) {
  documents(filter: $filter, orderBy: $order, first: $first, after: $after) {
    totalCount
    nodes {
      ...ListedDocument
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment ListedDocument on Document {
  ...EntityRef
  type
  documentNumber
  issuedOn
  knownOn
  validity
  issuedBy(first: 5) {
    nodes {
      ...EntityRef
      ...Placed
    }
  }
  targets(first: 8) {
    nodes {
      ...EntityRef
    }
  }
}
fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}`, {"hash":"99051f7fbfedbf80d6ccfa4bacb81a073030720a47a0b96c4bbf710527b703d2"}) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentFacetsDocument = new TypedDocumentString(`
    query DocumentFacets($ofAnyType: DocumentFilter, $ofAnyPlace: DocumentFilter, $first: Int!) {
  types: documents(filter: $ofAnyType, first: $first) {
    totalCount
    nodes {
      id
      type
    }
  }
  places: documents(filter: $ofAnyPlace, first: $first) {
    totalCount
    nodes {
      id
      issuedBy(first: 5) {
        nodes {
          ...Placed
        }
      }
    }
  }
}
    fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}`, {"hash":"868979dd9860c75cb26d69597119961494292f30017a337e5f9c26a82c3bb4a6"}) as unknown as TypedDocumentString<DocumentFacetsQuery, DocumentFacetsQueryVariables>;
export const DocumentsExportedDocument = new TypedDocumentString(`
    query DocumentsExported($filter: DocumentFilter, $order: DocumentOrder, $first: Int!, $after: String) {
  documents(filter: $filter, orderBy: $order, first: $first, after: $after) {
    nodes {
      ...ListedDocument
      publishedOn
      effectiveOn
      expiresOn
      relations(types: [ISSUED], direction: IN, first: 5) {
        nodes {
          evidence {
            ...EvidenceInPlace
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment ListedDocument on Document {
  ...EntityRef
  type
  documentNumber
  issuedOn
  knownOn
  validity
  issuedBy(first: 5) {
    nodes {
      ...EntityRef
      ...Placed
    }
  }
  targets(first: 8) {
    nodes {
      ...EntityRef
    }
  }
}
fragment EvidenceInPlace on Evidence {
  id
  quote
  start
  end
  method
  confidence
  article {
    id
    headline
    publishedOn
    bulletin {
      id
      title
    }
  }
}
fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}`, {"hash":"d38188be38facad0b8ef6465ec24e22ac421eb66bad8caed278f2d1771b499b6"}) as unknown as TypedDocumentString<DocumentsExportedQuery, DocumentsExportedQueryVariables>;
export const EntityHeadDocument = new TypedDocumentString(`
    query EntityHead($id: ID!, $asOf: Date) {
  entity(id: $id) {
    ...EntityRef
    aliasUses {
      alias
      region {
        ...EntityRef
      }
      from
      until
    }
    relationCounts(asOf: $asOf, planned: true) {
      type
      direction
      count
    }
    ... on Institution {
      kind
      foundedOn
      region {
        ...EntityRef
      }
    }
    ... on Region {
      code
      level
      parent {
        ...EntityRef
      }
    }
    ... on Initiative {
      sort: kind
      startsOn
      endsOn
    }
    ... on Provision {
      provisionKind: kind
      ordinal
      deadline
      quantity {
        ...AmountOf
      }
    }
    ... on Statistic {
      asOf
      reported: quantity {
        ...AmountOf
      }
    }
  }
}
    fragment AmountOf on Quantity {
  metric
  comparator
  value
  upper
  unit
}
fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"hash":"b18079ff7c753ca5aa192fbcd5d64d9917de5259ff34327bd6f9e1b2a604aa7e"}) as unknown as TypedDocumentString<EntityHeadQuery, EntityHeadQueryVariables>;
export const EntityRelationsDocument = new TypedDocumentString(`
    query EntityRelations($id: ID!, $type: RelationType!, $way: Direction!, $asOf: Date, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    relations(
      types: [$type]
      direction: $way
      asOf: $asOf
      planned: true
      first: $first
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...RelationFact
        subject {
          ...EntityBrief
        }
        object {
          ...EntityBrief
        }
      }
    }
  }
}
    fragment AmountOf on Quantity {
  metric
  comparator
  value
  upper
  unit
}
fragment EntityBrief on Entity {
  ...EntityRef
  ... on Document {
    type
    knownOn
  }
  ... on Provision {
    provisionKind: kind
    deadline
    quantity {
      ...AmountOf
    }
  }
  ... on Statistic {
    reportedOn: asOf
    reported: quantity {
      ...AmountOf
    }
  }
}
fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}`, {"hash":"368f850ef3d40e7c301021406f46b3edececfc1a4979961484ca8ce65454c184"}) as unknown as TypedDocumentString<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const EntityTimelineDocument = new TypedDocumentString(`
    query EntityTimeline($id: ID!, $asOf: Date, $first: Int!) {
  entity(id: $id) {
    id
    relations(asOf: $asOf, planned: true, first: $first) {
      totalCount
      nodes {
        ...RelationFact
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}`, {"hash":"8a36af9b43a4e4eb01ad224486255b3d98524fe70e6b25e8e6657bc30851da12"}) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const EntitySurroundingsDocument = new TypedDocumentString(`
    query EntitySurroundings($id: ID!, $types: [RelationType!], $asOf: Date, $limit: Int!) {
  neighbourhood(of: $id, types: $types, asOf: $asOf, limit: $limit) {
    nodes {
      ...EntityRef
    }
    relations {
      id
      type
      subject {
        id
      }
      object {
        id
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"hash":"d2fea0adb3b41f790fef6d7f576cb0480a78fccc5eff6df3ea1a694889424298"}) as unknown as TypedDocumentString<EntitySurroundingsQuery, EntitySurroundingsQueryVariables>;
export const GoalsDocument = new TypedDocumentString(`
    query Goals($filter: ProvisionFilter, $order: ProvisionOrder, $first: Int!, $after: String) {
  provisions(filter: $filter, orderBy: $order, first: $first, after: $after) {
    totalCount
    nodes {
      ...Goal
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment Goal on Provision {
  id
  kind
  text
  quantity {
    metric
    comparator
    value
    upper
    unit
  }
  deadline
  setBy(first: 5) {
    nodes {
      ...Setter
    }
  }
}
fragment Setter on Entity {
  ...EntityRef
  ... on Institution {
    region {
      id
      name
    }
  }
  ... on Document {
    issuedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
  ... on Initiative {
    organisedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
    basedAt(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
}
fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}`, {"hash":"71244880fb6fdfccb1509120ac2f5dc46bbecd1dde4fb588b143fb9c639751d6"}) as unknown as TypedDocumentString<GoalsQuery, GoalsQueryVariables>;
export const GoalsChartedDocument = new TypedDocumentString(`
    query GoalsCharted($filter: ProvisionFilter, $order: ProvisionOrder, $first: Int!) {
  provisions(filter: $filter, orderBy: $order, first: $first) {
    totalCount
    nodes {
      id
      deadline
      quantity {
        metric
        unit
      }
      setBy(first: 5) {
        nodes {
          ...Setter
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment Setter on Entity {
  ...EntityRef
  ... on Institution {
    region {
      id
      name
    }
  }
  ... on Document {
    issuedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
  ... on Initiative {
    organisedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
    basedAt(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
}
fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}`, {"hash":"b03bd90795b19d4adf0fe9f07926e923dc47b43039285439ca1b4067f821493b"}) as unknown as TypedDocumentString<GoalsChartedQuery, GoalsChartedQueryVariables>;
export const GoalsOfTwoPlacesDocument = new TypedDocumentString(`
    query GoalsOfTwoPlaces($left: ProvisionFilter, $right: ProvisionFilter, $first: Int!) {
  left: provisions(filter: $left, first: $first) {
    totalCount
    nodes {
      ...Goal
    }
  }
  right: provisions(filter: $right, first: $first) {
    totalCount
    nodes {
      ...Goal
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment Goal on Provision {
  id
  kind
  text
  quantity {
    metric
    comparator
    value
    upper
    unit
  }
  deadline
  setBy(first: 5) {
    nodes {
      ...Setter
    }
  }
}
fragment Setter on Entity {
  ...EntityRef
  ... on Institution {
    region {
      id
      name
    }
  }
  ... on Document {
    issuedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
  ... on Initiative {
    organisedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
    basedAt(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
}
fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}`, {"hash":"8aaa2283090ae03a407f36478504d548ab0d0b2622265ee55fc0af2a9d3ba4e4"}) as unknown as TypedDocumentString<GoalsOfTwoPlacesQuery, GoalsOfTwoPlacesQueryVariables>;
export const GoalEvidenceDocument = new TypedDocumentString(`
    query GoalEvidence($id: ID!) {
  entity(id: $id) {
    id
    relations(types: [SETS], direction: IN, planned: true, first: 20) {
      nodes {
        id
        subject {
          ...EntityRef
        }
        evidence {
          ...EvidenceInPlace
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment EvidenceInPlace on Evidence {
  id
  quote
  start
  end
  method
  confidence
  article {
    id
    headline
    publishedOn
    bulletin {
      id
      title
    }
  }
}`, {"hash":"69b4d238dc5b1986d4f5f38ac115922e483d36a7ae7cbb66c392ed7b1e0d7ae4"}) as unknown as TypedDocumentString<GoalEvidenceQuery, GoalEvidenceQueryVariables>;
export const GoalsExportedDocument = new TypedDocumentString(`
    query GoalsExported($filter: ProvisionFilter, $order: ProvisionOrder, $first: Int!, $after: String) {
  provisions(filter: $filter, orderBy: $order, first: $first, after: $after) {
    nodes {
      ...Goal
      relations(types: [SETS], direction: IN, first: 5) {
        nodes {
          evidence {
            ...EvidenceInPlace
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment Goal on Provision {
  id
  kind
  text
  quantity {
    metric
    comparator
    value
    upper
    unit
  }
  deadline
  setBy(first: 5) {
    nodes {
      ...Setter
    }
  }
}
fragment Setter on Entity {
  ...EntityRef
  ... on Institution {
    region {
      id
      name
    }
  }
  ... on Document {
    issuedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
  ... on Initiative {
    organisedBy(first: 5) {
      nodes {
        ...Placed
      }
    }
    basedAt(first: 5) {
      nodes {
        ...Placed
      }
    }
  }
}
fragment EvidenceInPlace on Evidence {
  id
  quote
  start
  end
  method
  confidence
  article {
    id
    headline
    publishedOn
    bulletin {
      id
      title
    }
  }
}
fragment Placed on Entity {
  __typename
  id
  name
  ... on Institution {
    region {
      id
      name
    }
  }
}`, {"hash":"2efddcf0a0efb132ee9ea08af6465f41a6f6026e0be9cecd44c541110d9a0e0a"}) as unknown as TypedDocumentString<GoalsExportedQuery, GoalsExportedQueryVariables>;
export const GraphAroundDocument = new TypedDocumentString(`
    query GraphAround($of: ID!, $types: [RelationType!], $asOf: Date, $limit: Int!) {
  neighbourhood(of: $of, types: $types, asOf: $asOf, limit: $limit) {
    truncated
    nodes {
      ...EntityRef
    }
    relations {
      ...RelationFact
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}`, {"hash":"271ccf91742783eb3bd2da336270478da94102e30da1de4968520700ed0bbf46"}) as unknown as TypedDocumentString<GraphAroundQuery, GraphAroundQueryVariables>;
export const GraphEntitiesDocument = new TypedDocumentString(`
    query GraphEntities($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...EntityRef
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"hash":"d4c62fbd0129421898e6a730f064d0a6440ad811630abdeeed1cee86b409e1da"}) as unknown as TypedDocumentString<GraphEntitiesQuery, GraphEntitiesQueryVariables>;
export const GraphEdgesDocument = new TypedDocumentString(`
    query GraphEdges($among: [ID!]!) {
  edges(among: $among, planned: true) {
    ...RelationFact
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}`, {"hash":"85f5b667b7496d7002dfc99e575c56487ec91473ba9c50d5b558b3686d463fd7"}) as unknown as TypedDocumentString<GraphEdgesQuery, GraphEdgesQueryVariables>;
export const GraphCountsDocument = new TypedDocumentString(`
    query GraphCounts($of: ID!, $asOf: Date, $planned: Boolean!) {
  entity(id: $of) {
    ...EntityRef
    relationCounts(asOf: $asOf, planned: $planned) {
      type
      direction
      count
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"hash":"87c5b05431831e708af48750bc9f06fde4a52df45a5b52fcec51bbdab48c55ab"}) as unknown as TypedDocumentString<GraphCountsQuery, GraphCountsQueryVariables>;
export const GraphGroupDocument = new TypedDocumentString(`
    query GraphGroup($of: ID!, $type: RelationType!, $direction: Direction!, $asOf: Date, $planned: Boolean!, $first: Int!, $after: String) {
  entity(id: $of) {
    relations(
      types: [$type]
      direction: $direction
      asOf: $asOf
      planned: $planned
      first: $first
      after: $after
    ) {
      nodes {
        ...RelationFact
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}`, {"hash":"0b16c67529abe81fbc6c6f48ea61ff1431e87c14a53da00a943061f0867eb3fc"}) as unknown as TypedDocumentString<GraphGroupQuery, GraphGroupQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions($region: ID, $kind: InstitutionKind, $name: String, $first: Int!, $after: String) {
  institutions(
    region: $region
    kind: $kind
    name: $name
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...EntityRef
      aliases
      kind
      unresolved
      foundedOn
      region {
        ...EntityRef
      }
      issued(first: 0) {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"hash":"f2b686b0af9b531a2090cc07f46ace877721e8a8d78c6a8468bf90b7836fdb79"}) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!, $longest: Int!, $types: [RelationType!], $asOf: Date, $first: Int!) {
  paths(
    from: $from
    to: $to
    maxLength: $longest
    types: $types
    asOf: $asOf
    first: $first
  ) {
    length
    nodes {
      ...EntityRef
      ... on Document {
        documentNumber
      }
    }
    relations {
      id
      type
      title
      role
      jointly
      planned
      implicit
      on
      from
      until
      assertedOn
      subject {
        id
      }
      object {
        id
      }
      evidence {
        ...EvidenceInPlace
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment EvidenceInPlace on Evidence {
  id
  quote
  start
  end
  method
  confidence
  article {
    id
    headline
    publishedOn
    bulletin {
      id
      title
    }
  }
}`, {"hash":"4f6694ef874bccde306a34685190a011c00bc2c64c4fc8c66b87cfbb6f3f720c"}) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const PathEndsDocument = new TypedDocumentString(`
    query PathEnds($from: ID!, $to: ID!) {
  from: entity(id: $from) {
    ...PathEnd
  }
  to: entity(id: $to) {
    ...PathEnd
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment PathEnd on Entity {
  ...EntityRef
  relationCounts {
    type
    direction
    count
  }
}`, {"hash":"e8826417fec8af104ab43f92bf31b3cd800bcb11de1e994c0ed300a60d153064"}) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;
export const PathExamplesDocument = new TypedDocumentString(`
    query PathExamples($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Entity {
      ...EntityRef
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"hash":"e169c913925dad58f382d8c59fa8491e3d6932a82bb6000630b15bf380dca7ae"}) as unknown as TypedDocumentString<PathExamplesQuery, PathExamplesQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($name: String, $first: Int!, $after: String) {
  people(name: $name, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EntityRef
      leads(first: 20) {
        edges {
          ...PostHeld
        }
      }
      holdsPositionIn(first: 20) {
        edges {
          ...PostHeld
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment RelationFact on Relation {
  id
  type
  title
  role
  jointly
  planned
  implicit
  on
  from
  until
  assertedOn
  subject {
    ...EntityRef
  }
  object {
    ...EntityRef
  }
  evidence {
    id
    quote
  }
}
fragment PostHeld on InstitutionEdge {
  node {
    ...EntityRef
  }
  relation {
    ...RelationFact
  }
}`, {"hash":"716ebcfa709dfa6f25f2c91e14edfb050f5229d5ae86cc5d9eaf358e2f31c930"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const IngestDocument = new TypedDocumentString(`
    mutation Ingest($input: IngestInput!) {
  ingest(input: $input) {
    id
  }
}
    `, {"hash":"9075d39eab4c743b9c30c250fedd1b4930d7eab42ca6d965afd3b23f4b9d0b57"}) as unknown as TypedDocumentString<IngestMutation, IngestMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelIngestion(id: $id) {
    id
  }
}
    `, {"hash":"7a0bd2d89d0f548cced01184890a3dcdb1dc7249165ae3ccb71856b59c4ae444"}) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($id: ID!) {
  ingestJob(id: $id) {
    ...ImportState
    problems {
      at
      code
      message
    }
    report {
      ...ImportReport
    }
  }
}
    fragment ImportState on IngestJob {
  id
  file
  dryRun
  state
  ahead
  done
  total
  headline
  createdAt
}
fragment ImportReport on IngestReport {
  bulletinId
  title
  kind
  publishedOn
  isNew
  changed
  articles {
    id
    headline
    region
    regionBy
    sentences
    read
    accepted
    modelProblems {
      code
      message
    }
  }
  model {
    model
    requests
    inputTokens
    outputTokens
    cost
    milliseconds
  }
  accepted
  refusedCount
  refused {
    ...Passage
  }
  openNamesCount
  openNames {
    ...Passage
  }
  unreadCount
  unread {
    ...Passage
  }
  waitingCount
  waiting {
    ...Passage
  }
  duplicatesCount
  changesCount
  changes {
    change
    subject
    predicate
    object
  }
}
fragment Passage on IngestPassage {
  articleId
  text
  code
  because
  kind
}`, {"hash":"e43cd464aa9098441e6081a578e2b43ae81877e410dac67ad9c2c8e4c55352b8"}) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const ImportJobsDocument = new TypedDocumentString(`
    query ImportJobs {
  ingestJobs {
    ...ImportState
  }
}
    fragment ImportState on IngestJob {
  id
  file
  dryRun
  state
  ahead
  done
  total
  headline
  createdAt
}`, {"hash":"77336fb73dd46d7278422929f04315dff9d5b2cdb252fab5d776b19f5c8dcf08"}) as unknown as TypedDocumentString<ImportJobsQuery, ImportJobsQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($kind: ReviewKind, $state: ReviewState, $article: ID, $bulletin: ID, $first: Int!, $after: String) {
  review(
    kind: $kind
    state: $state
    article: $article
    bulletin: $bulletin
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...ReviewQuestion
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment ReviewQuestion on ReviewItem {
  id
  question
  kind
  state
  text
  start
  end
  because
  subject
  predicate
  object
  claim
  place
  candidates
  entityIds
  entities {
    ...EntityRef
  }
  article {
    id
    headline
  }
  answer
  answeredAt
}`, {"hash":"7f147d3daefbf486a733ad962929e7c530b85dde7d35f543fd05e2698b3f74b8"}) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const AcceptReviewDocument = new TypedDocumentString(`
    mutation AcceptReview($id: ID!, $into: ID) {
  answered: acceptReview(id: $id, into: $into) {
    ...ReviewQuestion
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment ReviewQuestion on ReviewItem {
  id
  question
  kind
  state
  text
  start
  end
  because
  subject
  predicate
  object
  claim
  place
  candidates
  entityIds
  entities {
    ...EntityRef
  }
  article {
    id
    headline
  }
  answer
  answeredAt
}`, {"hash":"92c2b507846ce06e3a1cfee8ac1fddf822120777245265bf847c85f3599dc0c9"}) as unknown as TypedDocumentString<AcceptReviewMutation, AcceptReviewMutationVariables>;
export const EditReviewDocument = new TypedDocumentString(`
    mutation EditReview($id: ID!, $name: String, $claim: String) {
  answered: editReview(id: $id, name: $name, claim: $claim) {
    ...ReviewQuestion
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment ReviewQuestion on ReviewItem {
  id
  question
  kind
  state
  text
  start
  end
  because
  subject
  predicate
  object
  claim
  place
  candidates
  entityIds
  entities {
    ...EntityRef
  }
  article {
    id
    headline
  }
  answer
  answeredAt
}`, {"hash":"e0fdc0e6484226cb5deceedc6a30b901a7885526f758e7260b9ec2f335f907b1"}) as unknown as TypedDocumentString<EditReviewMutation, EditReviewMutationVariables>;
export const RejectReviewDocument = new TypedDocumentString(`
    mutation RejectReview($id: ID!) {
  answered: rejectReview(id: $id) {
    ...ReviewQuestion
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment ReviewQuestion on ReviewItem {
  id
  question
  kind
  state
  text
  start
  end
  because
  subject
  predicate
  object
  claim
  place
  candidates
  entityIds
  entities {
    ...EntityRef
  }
  article {
    id
    headline
  }
  answer
  answeredAt
}`, {"hash":"8bc249d4dcda5f65185ba211c9c5a498acd2f120d4b939ab81bca82d4a373eec"}) as unknown as TypedDocumentString<RejectReviewMutation, RejectReviewMutationVariables>;
export const UndoReviewDocument = new TypedDocumentString(`
    mutation UndoReview($id: ID!) {
  answered: undoReview(id: $id) {
    ...ReviewQuestion
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment ReviewQuestion on ReviewItem {
  id
  question
  kind
  state
  text
  start
  end
  because
  subject
  predicate
  object
  claim
  place
  candidates
  entityIds
  entities {
    ...EntityRef
  }
  article {
    id
    headline
  }
  answer
  answeredAt
}`, {"hash":"69d69bf1224b85833c733b80a7e5fd175e41a68a37bdd94e0d74a5421e2c0c5e"}) as unknown as TypedDocumentString<UndoReviewMutation, UndoReviewMutationVariables>;
export const MergeEntitiesDocument = new TypedDocumentString(`
    mutation MergeEntities($from: ID!, $into: ID!) {
  answered: mergeEntities(from: $from, into: $into) {
    ...ReviewQuestion
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}
fragment ReviewQuestion on ReviewItem {
  id
  question
  kind
  state
  text
  start
  end
  because
  subject
  predicate
  object
  claim
  place
  candidates
  entityIds
  entities {
    ...EntityRef
  }
  article {
    id
    headline
  }
  answer
  answeredAt
}`, {"hash":"ef389f314ac44fe43914d2045bb32f3143a810cd3ec8c0231312fa2a8fcf4b6d"}) as unknown as TypedDocumentString<MergeEntitiesMutation, MergeEntitiesMutationVariables>;
export const BulletinsDocument = new TypedDocumentString(`
    query Bulletins($first: Int!, $after: String) {
  bulletins(first: $first, after: $after) {
    totalCount
    nodes {
      id
      title
      kind
      publishedOn
      articles(first: 1) {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"83e7ab230eea1a8972206b65ab3d734f2d5ad27c32ca14279f7bff07e3fe4ccf"}) as unknown as TypedDocumentString<BulletinsQuery, BulletinsQueryVariables>;
export const BulletinArticlesDocument = new TypedDocumentString(`
    query BulletinArticles($id: ID!, $first: Int!, $after: String) {
  articles(bulletin: $id, first: $first, after: $after) {
    totalCount
    nodes {
      id
      headline
      section
      coverage {
        sentences
        read
        claims
        refused
        openNames
      }
      addedEntities(first: 1) {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"992fa84b708aa4275c22c74f729d2f2e2d8b7c209c581e582a21a9c24d8637fc"}) as unknown as TypedDocumentString<BulletinArticlesQuery, BulletinArticlesQueryVariables>;
export const ArticleAddedDocument = new TypedDocumentString(`
    query ArticleAdded($id: ID!) {
  node(id: $id) {
    ... on Article {
      id
      addedEntities(first: 200) {
        totalCount
        nodes {
          ...EntityRef
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"hash":"6c465419209ae28a16b151d06e83d8288197052a24d060d6997edca9fe9dd9c8"}) as unknown as TypedDocumentString<ArticleAddedQuery, ArticleAddedQueryVariables>;
export const BulletinLedgerDocument = new TypedDocumentString(`
    query BulletinLedger($bulletin: ID!, $kind: LedgerKind, $first: Int!, $after: String) {
  ledger(bulletin: $bulletin, kind: $kind, first: $first, after: $after) {
    totalCount
    nodes {
      id
      kind
      text
      code
      message
      article {
        id
        headline
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"7ac6c8712e68164565ac50e8d5cf0aa50731fe0b5b0e641b4cfffb69a65fceaa"}) as unknown as TypedDocumentString<BulletinLedgerQuery, BulletinLedgerQueryVariables>;
export const SummaryDocument = new TypedDocumentString(`
    query Summary {
  summary {
    label
    count
  }
}
    `, {"hash":"c9cd9bcd3d1de403036e3dcb199b35804c6bfeb800124cc268387adca74bffcb"}) as unknown as TypedDocumentString<SummaryQuery, SummaryQueryVariables>;
export const LatestDocumentsDocument = new TypedDocumentString(`
    query LatestDocuments($first: Int!) {
  documents(first: $first) {
    nodes {
      ...EntityRef
      type
      knownOn
      issuedBy(first: 3) {
        nodes {
          ...EntityRef
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"hash":"30d54b4f7ff5cfba2da5863c6c36a36e86d811a9da67bb448070556381d2c047"}) as unknown as TypedDocumentString<LatestDocumentsQuery, LatestDocumentsQueryVariables>;
export const EntityNameDocument = new TypedDocumentString(`
    query EntityName($id: ID!) {
  entity(id: $id) {
    ...EntityRef
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"hash":"b1d81507bffd2f18f444987d067f82db810b631169b756412753f755d6568b23"}) as unknown as TypedDocumentString<EntityNameQuery, EntityNameQueryVariables>;
export const RelationEvidenceDocument = new TypedDocumentString(`
    query RelationEvidence($id: ID!) {
  node(id: $id) {
    __typename
    ... on Relation {
      evidence {
        ...EvidenceInPlace
      }
    }
  }
}
    fragment EvidenceInPlace on Evidence {
  id
  quote
  start
  end
  method
  confidence
  article {
    id
    headline
    publishedOn
    bulletin {
      id
      title
    }
  }
}`, {"hash":"d9b99df4232d68a93ee11db87b078f96d2ae0951e4be0c4f570db8dc158d2189"}) as unknown as TypedDocumentString<RelationEvidenceQuery, RelationEvidenceQueryVariables>;
export const PropertyEvidenceDocument = new TypedDocumentString(`
    query PropertyEvidence($id: ID!, $property: String!) {
  entity(id: $id) {
    evidence(property: $property) {
      nodes {
        ...EvidenceInPlace
      }
    }
  }
}
    fragment EvidenceInPlace on Evidence {
  id
  quote
  start
  end
  method
  confidence
  article {
    id
    headline
    publishedOn
    bulletin {
      id
      title
    }
  }
}`, {"hash":"7279ab42ba4eff190cd461ee394bc5cf2b1486a6b22eeb5ead7eb526e699376a"}) as unknown as TypedDocumentString<PropertyEvidenceQuery, PropertyEvidenceQueryVariables>;
export const ArticleTextDocument = new TypedDocumentString(`
    query ArticleText($id: ID!) {
  node(id: $id) {
    __typename
    ... on Article {
      text
    }
  }
}
    `, {"hash":"214480bcfd669e3e475446698e56a6ed1fb9bd45d89bd81bea437d60422de564"}) as unknown as TypedDocumentString<ArticleTextQuery, ArticleTextQueryVariables>;
export const EntityArticlesDocument = new TypedDocumentString(`
    query EntityArticles($id: ID!, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    mentionedIn(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        headline
        publishedOn
        section
      }
    }
  }
}
    `, {"hash":"5cde436f990751d0ff875837f43ff7434842f9151bb6ab7e58d0ca48ffa8bf72"}) as unknown as TypedDocumentString<EntityArticlesQuery, EntityArticlesQueryVariables>;
export const SearchEntitiesDocument = new TypedDocumentString(`
    query SearchEntities($query: String!, $labels: [EntityLabel!], $first: Int!) {
  search(query: $query, labels: $labels, first: $first) {
    matched
    entity {
      ...EntityRef
      ... on Institution {
        kind
        region {
          name
        }
      }
      ... on Region {
        level
        parent {
          name
        }
      }
      ... on Document {
        type
        knownOn
      }
      ... on Person {
        leads(first: 1) {
          nodes {
            name
          }
        }
        holdsPositionIn(first: 1) {
          nodes {
            name
          }
        }
      }
    }
  }
}
    fragment EntityRef on Entity {
  __typename
  id
  name
  ... on Document {
    title
  }
}`, {"hash":"4f1a2f1e985a931b2f227f55ae9c954677d32e8c8d155e1fe6b581d0c7624074"}) as unknown as TypedDocumentString<SearchEntitiesQuery, SearchEntitiesQueryVariables>;