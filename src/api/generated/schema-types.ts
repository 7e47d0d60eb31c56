// Generated from schema.graphql by npm run generated:write; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Planned } from '../planned-fields.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 calendar date of full or reduced precision: 2020, 2020-12 or 2020-12-01. A reduced date stands for its whole interval. */
  Date: { input: string; output: string; }
  /** A file of a form: multipart/form-data by the GraphQL multipart request specification. */
  File: { input: unknown; output: unknown; }
};

/** A name other than the official one, and where and when it is used so. */
export type AliasUse = {
  __typename?: 'AliasUse';
  /** The name as printed, for example 市科委. */
  alias: Scalars['String']['output'];
  /** First day or year of this use, where known. */
  from: Maybe<Scalars['Date']['output']>;
  /** The place in which it means this entity; null where it does so everywhere. */
  region: Maybe<Region>;
  /** Last day or year of this use, where known. */
  until: Maybe<Scalars['Date']['output']>;
};

/** One news item or document text: what evidence is quoted from. */
export type Article = Node & {
  __typename?: 'Article';
  /** Entities that no other article speaks of 由它新增的实体; the gazetteer is no article. */
  addedEntities: EntityConnection;
  /** The bulletin that it is from. */
  bulletin: Maybe<Bulletin>;
  /** How far it was read 覆盖情况; null for reference data. */
  coverage: Maybe<Coverage>;
  /** Entities that it speaks of. */
  entities: EntityConnection;
  /** Its quotations, in the order of the text. */
  evidence: EvidenceConnection;
  /** Headline 标题. */
  headline: Scalars['String']['output'];
  /** Bulletin and place in it. */
  id: Scalars['ID']['output'];
  /** Names that nothing settles 未能确定的名称, in the order of the text. */
  openNames: LedgerEntryConnection;
  /** When its bulletin was published. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Claims that were refused 被拒绝的论断, in the order of the text, those without a place last. */
  refusals: LedgerEntryConnection;
  /** Edges that its quotations prove. */
  relations: RelationConnection;
  /** Section of the bulletin 栏目, where it has any. */
  section: Maybe<Scalars['String']['output']>;
  /** Normalised text without the headline: hard wraps, page marks and stray blanks undone. Offsets of evidence refer to it. */
  text: Scalars['String']['output'];
  /** Sentences that no claim quotes 未读出的句子, in the order of the text. */
  unread: LedgerEntryConnection;
};


/** One news item or document text: what evidence is quoted from. */
export type ArticleAddedEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One news item or document text: what evidence is quoted from. */
export type ArticleEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One news item or document text: what evidence is quoted from. */
export type ArticleEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One news item or document text: what evidence is quoted from. */
export type ArticleOpenNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One news item or document text: what evidence is quoted from. */
export type ArticleRefusalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One news item or document text: what evidence is quoted from. */
export type ArticleRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One news item or document text: what evidence is quoted from. */
export type ArticleUnreadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list (Relay). */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<ArticleEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Article>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Article;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

/** Whom a policy is for 对象. */
export type Audience = Entity & Node & {
  __typename?: 'Audience';
  /** Each alias with the place and time in which it means this entity. */
  aliasUses: Array<AliasUse>;
  /** Other names under which the sources speak of it 别名, in order of their characters. */
  aliases: Array<Scalars['String']['output']>;
  /** What proves the entity's own properties 属性的依据; all of them where property is left out. */
  evidence: EvidenceConnection;
  /** Readable, deterministic and global: the label in lower case, a colon, and what identifies it. */
  id: Scalars['ID']['output'];
  /** Articles that speak of it 提及它的文章, newest first; the gazetteer is left out. */
  mentionedIn: ArticleConnection;
  /** Official full name 规范全称; for a document its title, or a description where the source gives no title. */
  name: Scalars['String']['output'];
  /** How many edges of each type run out of it and into it 关系数量, types in the order of RelationType, OUT before IN; none that would be 0. */
  relationCounts: Array<RelationCount>;
  /** Edges at this entity 关系, by type, both ways unless said otherwise; planned ones only if asked for. */
  relations: RelationConnection;
  /** What such bodies answer for 负责. */
  responsibleFor: EntityConnection;
  /** What aims at it 面向它的. */
  targetedBy: EntityConnection;
};


/** Whom a policy is for 对象. */
export type AudienceEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Whom a policy is for 对象. */
export type AudienceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whom a policy is for 对象. */
export type AudienceRelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Whom a policy is for 对象. */
export type AudienceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Whom a policy is for 对象. */
export type AudienceResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ResponsibilityRole>;
};


/** Whom a policy is for 对象. */
export type AudienceTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A source of several articles 简报, or of one. */
export type Bulletin = Node & {
  __typename?: 'Bulletin';
  /** Its articles in their order. */
  articles: ArticleConnection;
  /** By the name of its file. */
  id: Scalars['ID']['output'];
  /** DIGEST for a bulletin of several items; GAZETTEER for reference data. */
  kind: Scalars['String']['output'];
  /** When it was published. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Title 名称. */
  title: Scalars['String']['output'];
};


/** A source of several articles 简报, or of one. */
export type BulletinArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list (Relay). */
export type BulletinConnection = {
  __typename?: 'BulletinConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<BulletinEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Bulletin>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type BulletinEdge = {
  __typename?: 'BulletinEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Bulletin;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

/** One body that a name may mean. */
export type Candidate = {
  __typename?: 'Candidate';
  /** Why, in one sentence. */
  because: Scalars['String']['output'];
  /** Between 0 and 1. */
  confidence: Scalars['Float']['output'];
  /** The institution, where the graph has it. */
  institution: Maybe<Institution>;
  /** Official full name. */
  name: Scalars['String']['output'];
};

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

/** How far an article was read 覆盖情况, in numbers. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Claims that went into the graph: edges and properties, one for each quotation. */
  claims: Scalars['Int']['output'];
  /** Names left open. */
  openNames: Scalars['Int']['output'];
  /** Sentences that at least one claim quotes. */
  read: Scalars['Int']['output'];
  /** Claims that were refused. */
  refused: Scalars['Int']['output'];
  /** Sentences of its text. */
  sentences: Scalars['Int']['output'];
};

/** Which way an edge is walked, seen from the entity. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** From others to this entity. */
  | 'IN'
  /** From this entity to others. */
  | 'OUT';

/** 公文, plan, standard, guide, law or list 文件. */
export type Document = Entity & Node & {
  __typename?: 'Document';
  /** Each alias with the place and time in which it means this entity. */
  aliasUses: Array<AliasUse>;
  /** Other names under which the sources speak of it 别名, in order of their characters. */
  aliases: Array<Scalars['String']['output']>;
  /** 发文字号 */
  documentNumber: Maybe<Scalars['String']['output']>;
  /** 施行 date. */
  effectiveOn: Maybe<Scalars['Date']['output']>;
  /** What proves the entity's own properties 属性的依据; all of them where property is left out. */
  evidence: EvidenceConnection;
  /** 失效 date. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** Readable, deterministic and global: the label in lower case, a colon, and what identifies it. */
  id: Scalars['ID']['output'];
  /** Institutions that issued it, or the region where the source names only the place 发布机关. */
  issuedBy: EntityConnection;
  /** 成文 or 印发 date. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Earliest of its own dates, else of its first source. */
  knownOn: Scalars['Date']['output'];
  /** Who or what is on it 名单. */
  lists: EntityConnection;
  /** Articles that speak of it 提及它的文章, newest first; the gazetteer is left out. */
  mentionedIn: ArticleConnection;
  /** Official full name 规范全称; for a document its title, or a description where the source gives no title. */
  name: Scalars['String']['output'];
  /** 发布 date. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Documents that refer to this one, in any of the seven ways (relation.type says which). */
  referredToBy: DocumentConnection;
  /** Documents this one refers to, in any of the seven ways (relation.type says which). */
  refersTo: DocumentConnection;
  /** How many edges of each type run out of it and into it 关系数量, types in the order of RelationType, OUT before IN; none that would be 0. */
  relationCounts: Array<RelationCount>;
  /** Edges at this entity 关系, by type, both ways unless said otherwise; planned ones only if asked for. */
  relations: RelationConnection;
  /** Figures that it reports 数据. */
  reports: StatisticConnection;
  /** What it lays down 规定. */
  sets: ProvisionConnection;
  /** Whom or what it is for 适用对象. */
  targets: EntityConnection;
  /** Title 标题 without 《》; null where the source gives none. */
  title: Maybe<Scalars['String']['output']>;
  /** 文种: 意见 方案 通知 办法 指南 标准 … */
  type: Scalars['String']['output'];
  /** Validity 时效性 on the day, today where left out. */
  validity: Validity;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentIssuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentRefersToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentRelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ProvisionKind>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  label?: InputMaybe<EntityLabel>;
};


/** 公文, plan, standard, guide, law or list 文件. */
export type DocumentValidityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list (Relay). */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<DocumentEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Document>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Document;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

/** Which documents: all conditions together. region: aimed at it; jurisdiction: issued by it or by a body of it; dates match where intervals overlap. */
export type DocumentFilter = {
  /** Id of an audience for whom it is. */
  audience?: InputMaybe<Scalars['ID']['input']>;
  /** 发文字号, exactly. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Id of an issuer. */
  issuedBy?: InputMaybe<Scalars['ID']['input']>;
  /** 印发 on or after. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 印发 on or before. */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Id of a region that, or a body of which, issued it. */
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  /** Known on or after. */
  knownFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Known on or before. */
  knownTo?: InputMaybe<Scalars['Date']['input']>;
  /** Id of a region at which it aims. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a sector at which it aims. */
  sector?: InputMaybe<Scalars['ID']['input']>;
  /** Words that stand in its title or an alias. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 文种, exactly. */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** Order of documents. */
export type DocumentOrder =
  /** Oldest first. */
  | 'KNOWN_ON_ASC'
  /** Newest first. */
  | 'KNOWN_ON_DESC'
  /** By title. */
  | 'NAME';

/** Anything the sources speak of. */
export type Entity = {
  /** Each alias with the place and time in which it means this entity. */
  aliasUses: Array<AliasUse>;
  /** Other names under which the sources speak of it 别名, in order of their characters. */
  aliases: Array<Scalars['String']['output']>;
  /** What proves the entity's own properties 属性的依据; all of them where property is left out. */
  evidence: EvidenceConnection;
  /** Readable, deterministic and global: the label in lower case, a colon, and what identifies it. */
  id: Scalars['ID']['output'];
  /** Articles that speak of it 提及它的文章, newest first; the gazetteer is left out. */
  mentionedIn: ArticleConnection;
  /** Official full name 规范全称; for a document its title, or a description where the source gives no title. */
  name: Scalars['String']['output'];
  /** How many edges of each type run out of it and into it 关系数量, types in the order of RelationType, OUT before IN; none that would be 0. */
  relationCounts: Array<RelationCount>;
  /** Edges at this entity 关系, by type, both ways unless said otherwise; planned ones only if asked for. */
  relations: RelationConnection;
};


/** Anything the sources speak of. */
export type EntityEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Anything the sources speak of. */
export type EntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything the sources speak of. */
export type EntityRelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Anything the sources speak of. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};

/** A page of a list (Relay). */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<EntityEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Entity>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Entity;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

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

/** One quotation 引文, verbatim, at its place in an article. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** Where it stands. */
  article: Article;
  /** Between 0 and 1; 1 for curated. */
  confidence: Scalars['Float']['output'];
  /** Offset behind the last character in article.text, in UTF-16 code units. */
  end: Scalars['Int']['output'];
  /** Article and offsets. */
  id: Scalars['ID']['output'];
  /** Who read it: curated, gazetteer, pattern:<name> or llm:<model>. */
  method: Scalars['String']['output'];
  /** Version of the pattern, where a pattern read it. */
  patternVersion: Maybe<Scalars['String']['output']>;
  /** The words of the source: article.text from start to end. */
  quote: Scalars['String']['output'];
  /** Offset of the first character in article.text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Edges that it proves. */
  supports: RelationConnection;
};


/** One quotation 引文, verbatim, at its place in an article. */
export type EvidenceSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list (Relay). */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<EvidenceEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Evidence>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Evidence;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

/** One fact that a bulletin says otherwise than before. */
export type FactChange = {
  __typename?: 'FactChange';
  /** What became of it. */
  change: Change;
  /** Name or text of the object, or the value. */
  object: Scalars['String']['output'];
  /** Type of the edge, or the property. */
  predicate: Scalars['String']['output'];
  /** Name of the subject. */
  subject: Scalars['String']['output'];
};

/** A file to ingest, with what is known of it. */
export type IngestInput = {
  /** Name of the bulletin in the graph, in place of the file's. */
  as?: InputMaybe<Scalars['String']['input']>;
  /** True: reads and judges, writes nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file: txt, md, html, docx or pdf; this, or name and text. */
  file?: InputMaybe<Scalars['File']['input']>;
  /** Name of the file, for its ids and for messages; the upload's own where left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Full or short name of the region that it is about; inferred article by article where left out. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** True: replaces another text that the graph holds under this name. */
  replace?: InputMaybe<Scalars['Boolean']['input']>;
  /** The text itself, in place of a file; as large as a request may be. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** One file on its way into the graph 读入任务. Jobs run one at a time, whoever still listens. */
export type IngestJob = {
  __typename?: 'IngestJob';
  /** Jobs that run before it. */
  ahead: Scalars['Int']['output'];
  /** When it was handed over, ISO date and time. */
  createdAt: Scalars['String']['output'];
  /** Articles read so far or, once total is known, loaded. */
  done: Scalars['Int']['output'];
  /** Nothing is written. */
  dryRun: Scalars['Boolean']['output'];
  /** Name of the file. */
  file: Scalars['String']['output'];
  /** When it was over, ISO date and time. */
  finishedAt: Maybe<Scalars['String']['output']>;
  /** Headline of the article last read or loaded. */
  headline: Maybe<Scalars['String']['output']>;
  /** Give it to ingestJob to see how far it is. */
  id: Scalars['ID']['output'];
  /** What was wrong with the file, or why the job failed or was cancelled, and what is loaded of it: nothing of a bad file. */
  problems: Array<InputProblem>;
  /** What it did; null until it is done. */
  report: Maybe<IngestReport>;
  /** How far it is. */
  state: IngestState;
  /** Articles of the file; null until loading begins, and in a dry run. */
  total: Maybe<Scalars['Int']['output']>;
};

/** Words of an article that did not become an edge, or not yet. */
export type IngestPassage = {
  __typename?: 'IngestPassage';
  /** Id of the article. */
  articleId: Scalars['ID']['output'];
  /** Why, in words. */
  because: Maybe<Scalars['String']['output']>;
  /** Of a refused claim: why, as a code. */
  code: Maybe<Scalars['String']['output']>;
  /** Offset behind the last character, in UTF-16 code units. */
  end: Maybe<Scalars['Int']['output']>;
  /** Of what waits: what is asked. */
  kind: Maybe<ReviewKind>;
  /** Of what waits: id of the review item. */
  reviewId: Maybe<Scalars['ID']['output']>;
  /** Offset of the first character in the article's text, in UTF-16 code units; null where the words stand nowhere or more than once. */
  start: Maybe<Scalars['Int']['output']>;
  /** The words. */
  text: Scalars['String']['output'];
};

/** What ingesting a file did 读入报告, or in a dry run would do. */
export type IngestReport = {
  __typename?: 'IngestReport';
  /** Claims that went into the graph. */
  accepted: Scalars['Int']['output'];
  /** What was read of each article. */
  articles: Array<IngestedArticle>;
  /** Id of its bulletin; not in the graph after a dry run. */
  bulletinId: Scalars['ID']['output'];
  /** False where the graph held all of it already. */
  changed: Scalars['Boolean']['output'];
  /** Facts that the bulletin now says and did not, no longer says, or says otherwise; all ADDED for a new one. */
  changes: Array<FactChange>;
  /** Number of facts that differ from before. */
  changesCount: Scalars['Int']['output'];
  /** Possible duplicates of what was loaded that wait for a reviewer. */
  duplicatesCount: Scalars['Int']['output'];
  /** True where the graph held no bulletin of this id. */
  isNew: Scalars['Boolean']['output'];
  /** DIGEST for several items, DOCUMENT for a single 公文, ARTICLE for any other single text. */
  kind: Scalars['String']['output'];
  /** What asking a language model took; null where the settings name none. */
  model: Maybe<ModelUse>;
  /** Names that nothing settles. */
  openNames: Array<IngestPassage>;
  /** Number of names left open. */
  openNamesCount: Scalars['Int']['output'];
  /** When it was published, where that was given or the file tells it. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Claims that were refused. */
  refused: Array<IngestPassage>;
  /** Number of refused claims. */
  refusedCount: Scalars['Int']['output'];
  /** Title of its bulletin. */
  title: Scalars['String']['output'];
  /** Sentences that no claim quotes. */
  unread: Array<IngestPassage>;
  /** Number of sentences that yielded nothing. */
  unreadCount: Scalars['Int']['output'];
  /** What a reviewer is asked: claims below the threshold and open names. */
  waiting: Array<IngestPassage>;
  /** Number of questions to a reviewer. */
  waitingCount: Scalars['Int']['output'];
};


/** What ingesting a file did 读入报告, or in a dry run would do. */
export type IngestReportChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What ingesting a file did 读入报告, or in a dry run would do. */
export type IngestReportOpenNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What ingesting a file did 读入报告, or in a dry run would do. */
export type IngestReportRefusedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What ingesting a file did 读入报告, or in a dry run would do. */
export type IngestReportUnreadArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What ingesting a file did 读入报告, or in a dry run would do. */
export type IngestReportWaitingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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

/** What was read of one article. */
export type IngestedArticle = {
  __typename?: 'IngestedArticle';
  /** Claims that went into the graph. */
  accepted: Scalars['Int']['output'];
  /** Headline. */
  headline: Scalars['String']['output'];
  /** Id of the article; not in the graph after a dry run. */
  id: Scalars['ID']['output'];
  /** Why a language model has not read it, or not all of it; empty where none was asked. */
  modelProblems: Array<ModelProblem>;
  /** Sentences that at least one claim quotes. */
  read: Scalars['Int']['output'];
  /** Full name of the region by which names were read; null where nothing told it. */
  region: Maybe<Scalars['String']['output']>;
  /** How the region was known: GIVEN, or inferred from HEADLINE or TEXT. */
  regionBy: Maybe<RegionSource>;
  /** Sentences of its text. */
  sentences: Scalars['Int']['output'];
};

/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type Initiative = Entity & Node & {
  __typename?: 'Initiative';
  /** Each alias with the place and time in which it means this entity. */
  aliasUses: Array<AliasUse>;
  /** Other names under which the sources speak of it 别名, in order of their characters. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it sits 位于. */
  basedAt: EntityConnection;
  /** Institutions that build it together 共建单位. */
  coBuiltBy: InstitutionConnection;
  /** Last day or month, where stated. */
  endsOn: Maybe<Scalars['Date']['output']>;
  /** What proves the entity's own properties 属性的依据; all of them where property is left out. */
  evidence: EvidenceConnection;
  /** Institutions it rests on 依托单位. */
  hostedBy: InstitutionConnection;
  /** Readable, deterministic and global: the label in lower case, a colon, and what identifies it. */
  id: Scalars['ID']['output'];
  /** What sort: 活动 试点 平台 制度 … */
  kind: Maybe<Scalars['String']['output']>;
  /** Lists that name it 入选. */
  listedIn: DocumentConnection;
  /** Articles that speak of it 提及它的文章, newest first; the gazetteer is left out. */
  mentionedIn: ArticleConnection;
  /** Official full name 规范全称; for a document its title, or a description where the source gives no title. */
  name: Scalars['String']['output'];
  /** Who organises it 组织者. */
  organisedBy: EntityConnection;
  /** Who takes part 参与者. */
  participants: EntityConnection;
  /** How many edges of each type run out of it and into it 关系数量, types in the order of RelationType, OUT before IN; none that would be 0. */
  relationCounts: Array<RelationCount>;
  /** Edges at this entity 关系, by type, both ways unless said otherwise; planned ones only if asked for. */
  relations: RelationConnection;
  /** Figures reported of it 数据. */
  reports: StatisticConnection;
  /** Who answers for it 责任单位. */
  responsible: EntityConnection;
  /** What it lays down 提出. */
  sets: ProvisionConnection;
  /** First day or month, where stated. */
  startsOn: Maybe<Scalars['Date']['output']>;
  /** Whom or what it is for 面向. */
  targets: EntityConnection;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeBasedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeCoBuiltByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeHostedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeListedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeOrganisedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeRelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ResponsibilityRole>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ProvisionKind>;
};


/** Programme, campaign, pilot, event, platform or system that somebody runs 行动. */
export type InitiativeTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  label?: InputMaybe<EntityLabel>;
};

/** A page of a list (Relay). */
export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<InitiativeEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Initiative>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type InitiativeEdge = {
  __typename?: 'InitiativeEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Initiative;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

/** One thing wrong with what was handed over. */
export type InputProblem = {
  __typename?: 'InputProblem';
  /** File or argument. */
  at: Scalars['String']['output'];
  /** Such as TEXT_NOT_CHINESE, REGION_NEEDED or BULLETIN_OTHER (docs/ingest.md lists them). */
  code: Scalars['String']['output'];
  /** What was expected, what came, and what to do. */
  message: Scalars['String']['output'];
};

/** Any body that can act 机构. */
export type Institution = Entity & Node & {
  __typename?: 'Institution';
  /** Each alias with the place and time in which it means this entity. */
  aliasUses: Array<AliasUse>;
  /** Other names under which the sources speak of it 别名, in order of their characters. */
  aliases: Array<Scalars['String']['output']>;
  /** Where it sits 位于. */
  basedAt: EntityConnection;
  /** What it builds together with others 共建. */
  coBuilds: EntityConnection;
  /** Institutions that build it together 共建单位. */
  coBuiltBy: InstitutionConnection;
  /** What proves the entity's own properties 属性的依据; all of them where property is left out. */
  evidence: EvidenceConnection;
  /** 成立 揭牌 date, where a source states it. */
  foundedOn: Maybe<Scalars['Date']['output']>;
  /** Regions it governs 管辖. */
  governs: RegionConnection;
  /** Institutions it rests on 依托单位. */
  hostedBy: InstitutionConnection;
  /** Institutions and initiatives that rest on it 承载. */
  hosts: EntityConnection;
  /** Readable, deterministic and global: the label in lower case, a colon, and what identifies it. */
  id: Scalars['ID']['output'];
  /** Documents it issued 发布, newest first. */
  issued: DocumentConnection;
  /** What sort of body it is. */
  kind: InstitutionKind;
  /** Its heads 负责人. */
  ledBy: PersonConnection;
  /** Lists that name it 入选. */
  listedIn: DocumentConnection;
  /** Articles that speak of it 提及它的文章, newest first; the gazetteer is left out. */
  mentionedIn: ArticleConnection;
  /** Official full name 规范全称; for a document its title, or a description where the source gives no title. */
  name: Scalars['String']['output'];
  /** Initiatives it organises 举办 试点. */
  organises: InitiativeConnection;
  /** What it belongs to 隶属. */
  partOf: InstitutionConnection;
  /** Initiatives it takes part in 参与. */
  participatesIn: InitiativeConnection;
  /** What belongs to it 下属. */
  parts: InstitutionConnection;
  /** The first region reached by PART_OF and GOVERNS, else by BASED_AT 所在地区. */
  region: Maybe<Region>;
  /** How many edges of each type run out of it and into it 关系数量, types in the order of RelationType, OUT before IN; none that would be 0. */
  relationCounts: Array<RelationCount>;
  /** Edges at this entity 关系, by type, both ways unless said otherwise; planned ones only if asked for. */
  relations: RelationConnection;
  /** Figures reported of it 数据. */
  reports: StatisticConnection;
  /** What it answers for 负责. */
  responsibleFor: EntityConnection;
  /** What it lays down 提出. */
  sets: ProvisionConnection;
  /** Who else holds a post in it 任职人员. */
  staff: PersonConnection;
  /** Bodies that came in its place 后继. */
  succeededBy: InstitutionConnection;
  /** Bodies in whose place it came 前身. */
  succeeds: InstitutionConnection;
  /** Institutions that supervise it 主管单位. */
  supervisedBy: InstitutionConnection;
  /** Institutions it supervises 指导管理. */
  supervises: InstitutionConnection;
  /** Whom or what it is for 面向. */
  targets: EntityConnection;
  /** True where nothing settles whom the name means: it stands as printed, and holds in its place alone 未确定. */
  unresolved: Scalars['Boolean']['output'];
};


/** Any body that can act 机构. */
export type InstitutionBasedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionCoBuildsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionCoBuiltByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionGovernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionHostedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionListedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionOrganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionRelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Any body that can act 机构. */
export type InstitutionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Any body that can act 机构. */
export type InstitutionReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionResponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ResponsibilityRole>;
};


/** Any body that can act 机构. */
export type InstitutionSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ProvisionKind>;
};


/** Any body that can act 机构. */
export type InstitutionStaffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionSupervisedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionSupervisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Any body that can act 机构. */
export type InstitutionTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  label?: InputMaybe<EntityLabel>;
};

/** A page of a list (Relay). */
export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<InstitutionEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Institution>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type InstitutionEdge = {
  __typename?: 'InstitutionEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Institution;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

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

/** How many nodes carry a label. */
export type LabelCount = {
  __typename?: 'LabelCount';
  /** Number of nodes. */
  count: Scalars['Int']['output'];
  /** Label of the node. */
  label: Scalars['String']['output'];
};

/** One entry of an article's coverage ledger 覆盖台账: what the graph does not say of it. */
export type LedgerEntry = {
  __typename?: 'LedgerEntry';
  /** The article that it is of. */
  article: Article;
  /** Why a claim was refused, as a code: QUOTE_ABSENT, ILLEGAL_END, BAD_DATE … (docs/ingest.md lists them). */
  code: Maybe<Scalars['String']['output']>;
  /** Offset behind the last character in article.text, in UTF-16 code units. */
  end: Maybe<Scalars['Int']['output']>;
  /** Article and a hash of the words; another once the entry says something else. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: LedgerKind;
  /** Why a claim was refused, in words. */
  message: Maybe<Scalars['String']['output']>;
  /** Offset of the first character in article.text, in UTF-16 code units; null where the words stand nowhere or more than once. */
  start: Maybe<Scalars['Int']['output']>;
  /** The sentence, the quotation of the claim, or the name as printed; null for a refused line without a quotation. */
  text: Maybe<Scalars['String']['output']>;
};

/** A page of a list (Relay). */
export type LedgerEntryConnection = {
  __typename?: 'LedgerEntryConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<LedgerEntryEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<LedgerEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type LedgerEntryEdge = {
  __typename?: 'LedgerEntryEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: LedgerEntry;
  /** Always null: no edge leads here. */
  relation: Maybe<Relation>;
};

/** What an entry of the coverage ledger is. */
export type LedgerKind =
  /** 未确定: a name that nothing settles */
  | 'OPEN'
  /** 被拒绝: a claim that was refused */
  | 'REFUSED'
  /** 未读出: a sentence that no claim quotes */
  | 'UNREAD';

/** Why a language model has not read an article, or not all of it. */
export type ModelProblem = {
  __typename?: 'ModelProblem';
  /** Such as LLM_UNREACHABLE or LLM_TIMEOUT (docs/language-model.md lists them). */
  code: Scalars['String']['output'];
  /** What was expected, what came, and what to do. */
  message: Scalars['String']['output'];
};

/** What asking a language model took, all articles together. */
export type ModelUse = {
  __typename?: 'ModelUse';
  /** By POLICYGRAPH_LLM_PRICE; null without it. */
  cost: Maybe<Scalars['Float']['output']>;
  /** Tokens sent, as the service counts them; null where it doesn't tell. */
  inputTokens: Maybe<Scalars['Int']['output']>;
  /** Milliseconds waited for answers, all requests together. */
  milliseconds: Scalars['Int']['output'];
  /** Name of the model; llm:<model> is the method of its claims. */
  model: Scalars['String']['output'];
  /** Tokens received, as the service counts them; null where it doesn't tell. */
  outputTokens: Maybe<Scalars['Int']['output']>;
  /** Requests that were answered, well or not. */
  requests: Scalars['Int']['output'];
};

/** Changes to the graph. Each needs the token, as Authorization: Bearer …; without POLICYGRAPH_TOKEN there are none. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Lets a claim in, takes a name for one in full, or merges a pair (into: which of the two lives on, chosen where left out). */
  acceptReview: ReviewItem;
  /** Ends a job: at once where it waits or reads, after the article at hand where it loads. One that is over stays as it is; null where there is none. */
  cancelIngestion: Maybe<IngestJob>;
  /** Lets a claim in as edited (claim: JSON as ReviewItem.claim gives it), or says whom a name means (name: official name). */
  editReview: ReviewItem;
  /** Puts a file in the queue and returns at once; ingestJob tells how far it is. */
  ingest: IngestJob;
  /** Lets one entity live on in another; its old id leads there. */
  mergeEntities: ReviewItem;
  /** Keeps a claim out, takes a name for none, or says that a pair is two. */
  rejectReview: ReviewItem;
  /** Takes an answer back, a merge too; null where nobody asks any more. */
  undoReview: Maybe<ReviewItem>;
};


/** Changes to the graph. Each needs the token, as Authorization: Bearer …; without POLICYGRAPH_TOKEN there are none. */
export type MutationAcceptReviewArgs = {
  id: Scalars['ID']['input'];
  into?: InputMaybe<Scalars['ID']['input']>;
};


/** Changes to the graph. Each needs the token, as Authorization: Bearer …; without POLICYGRAPH_TOKEN there are none. */
export type MutationCancelIngestionArgs = {
  id: Scalars['ID']['input'];
};


/** Changes to the graph. Each needs the token, as Authorization: Bearer …; without POLICYGRAPH_TOKEN there are none. */
export type MutationEditReviewArgs = {
  claim?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Changes to the graph. Each needs the token, as Authorization: Bearer …; without POLICYGRAPH_TOKEN there are none. */
export type MutationIngestArgs = {
  input: IngestInput;
};


/** Changes to the graph. Each needs the token, as Authorization: Bearer …; without POLICYGRAPH_TOKEN there are none. */
export type MutationMergeEntitiesArgs = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
};


/** Changes to the graph. Each needs the token, as Authorization: Bearer …; without POLICYGRAPH_TOKEN there are none. */
export type MutationRejectReviewArgs = {
  id: Scalars['ID']['input'];
};


/** Changes to the graph. Each needs the token, as Authorization: Bearer …; without POLICYGRAPH_TOKEN there are none. */
export type MutationUndoReviewArgs = {
  id: Scalars['ID']['input'];
};

/** Anything with a global id (Relay). */
export type Node = {
  /** Readable, deterministic and global, for example institution:上海市科学技术委员会. */
  id: Scalars['ID']['output'];
};

/** Where a page ends and whether there is more (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** True where more edges follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True where edges stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A way through the graph: node, edge, node, edge … in order. */
export type Path = {
  __typename?: 'Path';
  /** Number of edges. */
  length: Scalars['Int']['output'];
  /** One more than edges, in order. */
  nodes: Array<Entity>;
  /** In order, each with its evidence; an edge may be walked against its direction. */
  relations: Array<Relation>;
};

/** A named person 人物; two of one name stay two unless their posts agree. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Each alias with the place and time in which it means this entity. */
  aliasUses: Array<AliasUse>;
  /** Other names under which the sources speak of it 别名, in order of their characters. */
  aliases: Array<Scalars['String']['output']>;
  /** What proves the entity's own properties 属性的依据; all of them where property is left out. */
  evidence: EvidenceConnection;
  /** Institutions in which the person holds another post. */
  holdsPositionIn: InstitutionConnection;
  /** Readable, deterministic and global: the label in lower case, a colon, and what identifies it. */
  id: Scalars['ID']['output'];
  /** Institutions that the person heads. */
  leads: InstitutionConnection;
  /** Articles that speak of it 提及它的文章, newest first; the gazetteer is left out. */
  mentionedIn: ArticleConnection;
  /** Official full name 规范全称; for a document its title, or a description where the source gives no title. */
  name: Scalars['String']['output'];
  /** Initiatives that the person takes part in. */
  participatesIn: InitiativeConnection;
  /** How many edges of each type run out of it and into it 关系数量, types in the order of RelationType, OUT before IN; none that would be 0. */
  relationCounts: Array<RelationCount>;
  /** Edges at this entity 关系, by type, both ways unless said otherwise; planned ones only if asked for. */
  relations: RelationConnection;
};


/** A named person 人物; two of one name stay two unless their posts agree. */
export type PersonEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A named person 人物; two of one name stay two unless their posts agree. */
export type PersonHoldsPositionInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named person 人物; two of one name stay two unless their posts agree. */
export type PersonLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named person 人物; two of one name stay two unless their posts agree. */
export type PersonMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named person 人物; two of one name stay two unless their posts agree. */
export type PersonParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named person 人物; two of one name stay two unless their posts agree. */
export type PersonRelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A named person 人物; two of one name stay two unless their posts agree. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};

/** A page of a list (Relay). */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<PersonEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Person>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Person;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

/** What is laid down 规定: goal, task, requirement or principle. */
export type Provision = Entity & Node & {
  __typename?: 'Provision';
  /** Each alias with the place and time in which it means this entity. */
  aliasUses: Array<AliasUse>;
  /** Other names under which the sources speak of it 别名, in order of their characters. */
  aliases: Array<Scalars['String']['output']>;
  /** By when 时限, where stated; 2025 means the end of 2025. */
  deadline: Maybe<Scalars['Date']['output']>;
  /** What proves the entity's own properties 属性的依据; all of them where property is left out. */
  evidence: EvidenceConnection;
  /** Readable, deterministic and global: the label in lower case, a colon, and what identifies it. */
  id: Scalars['ID']['output'];
  /** Which of the four. */
  kind: ProvisionKind;
  /** Articles that speak of it 提及它的文章, newest first; the gazetteer is left out. */
  mentionedIn: ArticleConnection;
  /** Official full name 规范全称; for a document its title, or a description where the source gives no title. */
  name: Scalars['String']['output'];
  /** Place in its enumeration, from 1. */
  ordinal: Maybe<Scalars['Int']['output']>;
  /** The provision that contains it. */
  partOf: Maybe<Provision>;
  /** What it contains. */
  parts: ProvisionConnection;
  /** The number, where it is measurable. */
  quantity: Maybe<Quantity>;
  /** How many edges of each type run out of it and into it 关系数量, types in the order of RelationType, OUT before IN; none that would be 0. */
  relationCounts: Array<RelationCount>;
  /** Edges at this entity 关系, by type, both ways unless said otherwise; planned ones only if asked for. */
  relations: RelationConnection;
  /** Who answers for it 责任单位. */
  responsible: EntityConnection;
  /** Who or what lays it down. */
  setBy: EntityConnection;
  /** Whom or what it is for. */
  targets: EntityConnection;
  /** What is laid down, in the words of the source. */
  text: Scalars['String']['output'];
};


/** What is laid down 规定: goal, task, requirement or principle. */
export type ProvisionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** What is laid down 规定: goal, task, requirement or principle. */
export type ProvisionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is laid down 规定: goal, task, requirement or principle. */
export type ProvisionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is laid down 规定: goal, task, requirement or principle. */
export type ProvisionRelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** What is laid down 规定: goal, task, requirement or principle. */
export type ProvisionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** What is laid down 规定: goal, task, requirement or principle. */
export type ProvisionResponsibleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ResponsibilityRole>;
};


/** What is laid down 规定: goal, task, requirement or principle. */
export type ProvisionSetByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is laid down 规定: goal, task, requirement or principle. */
export type ProvisionTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  label?: InputMaybe<EntityLabel>;
};

/** A page of a list (Relay). */
export type ProvisionConnection = {
  __typename?: 'ProvisionConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<ProvisionEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Provision>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type ProvisionEdge = {
  __typename?: 'ProvisionEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Provision;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

/** Which provisions: all conditions together. region: the place of whoever sets it, or at which the setter aims. */
export type ProvisionFilter = {
  /** Id of an audience for whom it or its setter is. */
  audience?: InputMaybe<Scalars['ID']['input']>;
  /** Deadline on or after. */
  deadlineFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Deadline on or before. */
  deadlineTo?: InputMaybe<Scalars['Date']['input']>;
  /** Goal, task, requirement or principle. */
  kind?: InputMaybe<ProvisionKind>;
  /** Value at most. */
  maxValue?: InputMaybe<Scalars['Float']['input']>;
  /** True: only with a number; false: only without. */
  measurable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words that stand in the name of what is measured. */
  metric?: InputMaybe<Scalars['String']['input']>;
  /** Value at least. */
  minValue?: InputMaybe<Scalars['Float']['input']>;
  /** Id of a region. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a sector at which it or its setter aims. */
  sector?: InputMaybe<Scalars['ID']['input']>;
  /** Id of whoever or whatever sets it. */
  setBy?: InputMaybe<Scalars['ID']['input']>;
  /** Words that stand in its text. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Base unit, exactly. */
  unit?: InputMaybe<Scalars['String']['input']>;
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

/** A measured amount in its base unit: 6 万亿元 is 6000000000000 元, 70% is 70 %. */
export type Quantity = {
  __typename?: 'Quantity';
  /** How the value is meant. */
  comparator: Comparator;
  /** What is measured 指标. */
  metric: Scalars['String']['output'];
  /** Base unit 单位. */
  unit: Maybe<Scalars['String']['output']>;
  /** Upper end of a range. */
  upper: Maybe<Scalars['Float']['output']>;
  /** The number, 万 and 亿 multiplied out. */
  value: Scalars['Float']['output'];
};

/** Questions to the graph. */
export type Query = {
  __typename?: 'Query';
  /** Articles, of one bulletin or all, in their order; the gazetteer only where its bulletin is asked for. */
  articles: ArticleConnection;
  /** Sources, newest first; the gazetteer is left out. */
  bulletins: BulletinConnection;
  /** By id, title (else alias) or 发文字号. One that fits several gives null. */
  document: Maybe<Document>;
  /** Documents that meet all conditions. */
  documents: DocumentConnection;
  /** All edges between the entities with these ids, up to 500 of them, in the order of the edges' ids; ids that nothing has are passed over. */
  edges: Array<Relation>;
  /** An entity by its id. */
  entity: Maybe<Entity>;
  /** A job that ingests a file, by the id that ingest gave; needs the token. */
  ingestJob: Maybe<IngestJob>;
  /** The jobs of this service, newest first, up to a hundred that are over; needs the token. */
  ingestJobs: Array<IngestJob>;
  /** Initiatives, those of a region: organised there, by a body of it, or sitting there. */
  initiatives: InitiativeConnection;
  /** By id, or by any name in the place given: institution(name: "市科委", in: "上海"). A name that fits several gives null; resolve lists them. */
  institution: Maybe<Institution>;
  /** Institutions of a kind or region, or whose name or an alias contains the words; in the order of their names. */
  institutions: InstitutionConnection;
  /** The coverage ledger 覆盖台账: what the articles did not yield, by article and place. */
  ledger: LedgerEntryConnection;
  /** What lies around an entity, to a depth of 1 to 3. */
  neighbourhood: Subgraph;
  /** Anything by its global id (Relay). */
  node: Maybe<Node>;
  /** Several by their ids, in the order asked, null where there is none (Relay). */
  nodes: Array<Maybe<Node>>;
  /** Shortest paths. */
  paths: Array<Path>;
  /** People by name, or all. */
  people: PersonConnection;
  /** A person by id. */
  person: Maybe<Person>;
  /** Goals, tasks, requirements and principles that meet all conditions. */
  provisions: ProvisionConnection;
  /** By code of GB/T 2260 or by name. A name that fits several gives null. */
  region: Maybe<Region>;
  /** Which bodies a name may mean in a place on a day, with the reason, likeliest first. */
  resolve: Array<Candidate>;
  /** What waits for a reviewer 待审, or what one said; every state where state is null. By article and place in it, pairs last. */
  review: ReviewItemConnection;
  /** A review item by its id, or by the question's. */
  reviewItem: Maybe<ReviewItem>;
  /** Entities by official name, alias, title or person, in Chinese, pinyin or initials, also while it is being typed, best first; in: the place in which a short name is meant, which may as well stand beside it: 市科委 上海. */
  search: Array<SearchHit>;
  /** Reported figures; of a region, or whose metric contains the words. */
  statistics: StatisticConnection;
  /** The graph in numbers: nodes by label. */
  summary: Array<LabelCount>;
};


/** Questions to the graph. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bulletin?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph. */
export type QueryBulletinsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions to the graph. */
export type QueryDocumentArgs = {
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DocumentOrder>;
};


/** Questions to the graph. */
export type QueryEdgesArgs = {
  among: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Questions to the graph. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryIngestJobArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph. */
export type QueryInstitutionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. */
export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<InstitutionKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions to the graph. */
export type QueryLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  bulletin?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<LedgerKind>;
};


/** Questions to the graph. */
export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
};


/** Questions to the graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Questions to the graph. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
};


/** Questions to the graph. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
};


/** Questions to the graph. */
export type QueryRegionArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Questions to the graph. */
export type QueryResolveArgs = {
  in?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions to the graph. */
export type QueryReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  article?: InputMaybe<Scalars['ID']['input']>;
  bulletin?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReviewKind>;
  state?: InputMaybe<ReviewState>;
};


/** Questions to the graph. */
export type QueryReviewItemArgs = {
  id: Scalars['ID']['input'];
};


/** Questions to the graph. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Scalars['String']['input']>;
  labels?: InputMaybe<Array<EntityLabel>>;
  query: Scalars['String']['input'];
};


/** Questions to the graph. */
export type QueryStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};

/** Administrative division, or a named area of several 地区. */
export type Region = Entity & Node & {
  __typename?: 'Region';
  /** Each alias with the place and time in which it means this entity. */
  aliasUses: Array<AliasUse>;
  /** Other names under which the sources speak of it 别名, in order of their characters. */
  aliases: Array<Scalars['String']['output']>;
  /** Institutions and initiatives that sit there. */
  based: EntityConnection;
  /** Regions directly below that the graph touches 下级. */
  children: RegionConnection;
  /** GB/T 2260 区划代码; null for a named area of several. */
  code: Maybe<Scalars['String']['output']>;
  /** What proves the entity's own properties 属性的依据; all of them where property is left out. */
  evidence: EvidenceConnection;
  /** Its government and party committee. */
  governedBy: InstitutionConnection;
  /** Readable, deterministic and global: the label in lower case, a colon, and what identifies it. */
  id: Scalars['ID']['output'];
  /** Institutions whose region it is. */
  institutions: InstitutionConnection;
  /** Documents of which the source names only this place as issuer, newest first. */
  issued: DocumentConnection;
  /** Level of administration 行政级别. */
  level: RegionLevel;
  /** Articles that speak of it 提及它的文章, newest first; the gazetteer is left out. */
  mentionedIn: ArticleConnection;
  /** Official full name 规范全称; for a document its title, or a description where the source gives no title. */
  name: Scalars['String']['output'];
  /** Initiatives of which the source names only this place as organiser. */
  organises: InitiativeConnection;
  /** The region above 上级. */
  parent: Maybe<Region>;
  /** How many edges of each type run out of it and into it 关系数量, types in the order of RelationType, OUT before IN; none that would be 0. */
  relationCounts: Array<RelationCount>;
  /** Edges at this entity 关系, by type, both ways unless said otherwise; planned ones only if asked for. */
  relations: RelationConnection;
  /** Figures reported of it 数据. */
  reports: StatisticConnection;
  /** What the sources lay to this place itself. */
  sets: ProvisionConnection;
  /** What aims at it 面向它的. */
  targetedBy: EntityConnection;
};


/** Administrative division, or a named area of several 地区. */
export type RegionBasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionGovernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<InstitutionKind>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionOrganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionRelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ProvisionKind>;
};


/** Administrative division, or a named area of several 地区. */
export type RegionTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list (Relay). */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<RegionEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Region>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Region;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

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

/** One edge of the graph, with what proves it. */
export type Relation = Node & {
  __typename?: 'Relation';
  /** Earliest date of its sources; null for reference facts. */
  assertedOn: Maybe<Scalars['Date']['output']>;
  /** The quotations that prove it, never none. */
  evidence: Array<Evidence>;
  /** Since when, where stated. */
  from: Maybe<Scalars['Date']['output']>;
  /** The type, a colon and a hash of type, ends, title or role, and from. */
  id: Scalars['ID']['output'];
  /** Inferred by a reader, not stated. */
  implicit: Scalars['Boolean']['output'];
  /** True where several issued the document together 联合印发. */
  jointly: Maybe<Scalars['Boolean']['output']>;
  /** Where the edge ends. */
  object: Entity;
  /** Day of the change, on SUCCEEDS, AMENDS and REPEALS. */
  on: Maybe<Scalars['Date']['output']>;
  /** Intended, not yet so (拟, 将, 正在申报). */
  planned: Scalars['Boolean']['output'];
  /** Part taken, on PARTICIPATES_IN; LEAD, RESPONSIBLE or SUPPORT on RESPONSIBLE_FOR. */
  role: Maybe<Scalars['String']['output']>;
  /** Where the edge starts. */
  subject: Entity;
  /** Title of the post 职务, on LEADS and HOLDS_POSITION. */
  title: Maybe<Scalars['String']['output']>;
  /** What the edge says. */
  type: RelationType;
  /** Until when, where stated. */
  until: Maybe<Scalars['Date']['output']>;
};

/** A page of a list (Relay). */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<RelationEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Relation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many edges of one type run one way at an entity. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** Number of edges, at least 1. */
  count: Scalars['Int']['output'];
  /** OUT or IN, seen from the entity. */
  direction: Direction;
  /** Type of the edges. */
  type: RelationType;
};

/** One place of a list (Relay). */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Relation;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

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

/** Part that a body has in a task. */
export type ResponsibilityRole =
  /** 牵头单位 */
  | 'LEAD'
  /** 责任单位 */
  | 'RESPONSIBLE'
  /** 配合单位 */
  | 'SUPPORT';

/** One question to a reviewer 审核. The answer is remembered by what was asked: the same question is not asked again. */
export type ReviewItem = {
  __typename?: 'ReviewItem';
  /** EDITED: the official name, or the claim as JSON. MERGED: id of the entity that lives on. */
  answer: Maybe<Scalars['String']['output']>;
  /** When it was answered, ISO date and time. */
  answeredAt: Maybe<Scalars['String']['output']>;
  /** The article that raises it; null for DUPLICATE. */
  article: Maybe<Article>;
  /** Why it waits, in one sentence. */
  because: Scalars['String']['output'];
  /** NAME: official names that come into question. */
  candidates: Array<Scalars['String']['output']>;
  /** CLAIM: all of it as JSON, to be edited. */
  claim: Maybe<Scalars['String']['output']>;
  /** CLAIM: between 0 and 1. */
  confidence: Maybe<Scalars['Float']['output']>;
  /** Offset behind the last character in article.text, in UTF-16 code units. */
  end: Maybe<Scalars['Int']['output']>;
  /** DUPLICATE: the two, or the one that lives on. */
  entities: Array<Entity>;
  /** DUPLICATE: ids of the two. */
  entityIds: Array<Scalars['ID']['output']>;
  /** Of the question as this article raises it. */
  id: Scalars['ID']['output'];
  /** What is asked. */
  kind: ReviewKind;
  /** CLAIM: who read it: pattern:<name> or llm:<model>. */
  method: Maybe<Scalars['String']['output']>;
  /** CLAIM: name or text of the object, or the value. */
  object: Maybe<Scalars['String']['output']>;
  /** NAME: full name of the place by which it was read; null where none is known. */
  place: Maybe<Scalars['String']['output']>;
  /** CLAIM: type of the edge, or the property. */
  predicate: Maybe<Scalars['String']['output']>;
  /** Of what is asked: the same wherever it comes up. */
  question: Scalars['ID']['output'];
  /** Offset of the first character in article.text, in UTF-16 code units; null for DUPLICATE. */
  start: Maybe<Scalars['Int']['output']>;
  /** What became of it. */
  state: ReviewState;
  /** CLAIM: name or text of the subject. */
  subject: Maybe<Scalars['String']['output']>;
  /** The quotation of the claim, the name as printed, or the names of both entities. */
  text: Scalars['String']['output'];
};

/** A page of a list (Relay). */
export type ReviewItemConnection = {
  __typename?: 'ReviewItemConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<ReviewItemEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<ReviewItem>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type ReviewItemEdge = {
  __typename?: 'ReviewItemEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: ReviewItem;
  /** Always null: no edge leads here. */
  relation: Maybe<Relation>;
};

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

/** One answer of a search. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What was found. */
  entity: Entity;
  /** In what way it matched. */
  how: SearchMatch;
  /** The name or alias that matched. */
  matched: Scalars['String']['output'];
  /** The place in which the alias that matched means it; null where it does so everywhere, or where no alias matched. */
  place: Maybe<Region>;
  /** Higher is better; comparable within one search only. */
  score: Scalars['Float']['output'];
};

/** What of an entity a search has matched. */
export type SearchMatch =
  /** An alias, or a part of one 别名. */
  | 'ALIAS'
  /** What the gazetteer reads the name as in the place given 名录. */
  | 'GAZETTEER'
  /** A name or an alias typed by its initials 首字母: skw. */
  | 'INITIALS'
  /** Its official name, or a part of it 规范全称. */
  | 'NAME'
  /** A name or an alias typed in pinyin 拼音: kewei. */
  | 'PINYIN'
  /** Words that stand somewhere in its names 文字. */
  | 'TEXT'
  /** The title of a document, or a part of it 标题. */
  | 'TITLE';

/** Industry or policy field 领域. */
export type Sector = Entity & Node & {
  __typename?: 'Sector';
  /** Each alias with the place and time in which it means this entity. */
  aliasUses: Array<AliasUse>;
  /** Other names under which the sources speak of it 别名, in order of their characters. */
  aliases: Array<Scalars['String']['output']>;
  /** What proves the entity's own properties 属性的依据; all of them where property is left out. */
  evidence: EvidenceConnection;
  /** Readable, deterministic and global: the label in lower case, a colon, and what identifies it. */
  id: Scalars['ID']['output'];
  /** Articles that speak of it 提及它的文章, newest first; the gazetteer is left out. */
  mentionedIn: ArticleConnection;
  /** Official full name 规范全称; for a document its title, or a description where the source gives no title. */
  name: Scalars['String']['output'];
  /** How many edges of each type run out of it and into it 关系数量, types in the order of RelationType, OUT before IN; none that would be 0. */
  relationCounts: Array<RelationCount>;
  /** Edges at this entity 关系, by type, both ways unless said otherwise; planned ones only if asked for. */
  relations: RelationConnection;
  /** What aims at it 面向它的. */
  targetedBy: EntityConnection;
};


/** Industry or policy field 领域. */
export type SectorEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** Industry or policy field 领域. */
export type SectorMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Industry or policy field 领域. */
export type SectorRelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Industry or policy field 领域. */
export type SectorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Industry or policy field 领域. */
export type SectorTargetedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A figure reported as already true 统计数据. */
export type Statistic = Entity & Node & {
  __typename?: 'Statistic';
  /** Each alias with the place and time in which it means this entity. */
  aliasUses: Array<AliasUse>;
  /** Other names under which the sources speak of it 别名, in order of their characters. */
  aliases: Array<Scalars['String']['output']>;
  /** When it was true, where stated. */
  asOf: Maybe<Scalars['Date']['output']>;
  /** What proves the entity's own properties 属性的依据; all of them where property is left out. */
  evidence: EvidenceConnection;
  /** Readable, deterministic and global: the label in lower case, a colon, and what identifies it. */
  id: Scalars['ID']['output'];
  /** Articles that speak of it 提及它的文章, newest first; the gazetteer is left out. */
  mentionedIn: ArticleConnection;
  /** Official full name 规范全称; for a document its title, or a description where the source gives no title. */
  name: Scalars['String']['output'];
  /** The number. */
  quantity: Quantity;
  /** How many edges of each type run out of it and into it 关系数量, types in the order of RelationType, OUT before IN; none that would be 0. */
  relationCounts: Array<RelationCount>;
  /** Edges at this entity 关系, by type, both ways unless said otherwise; planned ones only if asked for. */
  relations: RelationConnection;
  /** Who or what it is reported of. */
  reportedBy: EntityConnection;
  /** What is reported, in the words of the source. */
  text: Scalars['String']['output'];
};


/** A figure reported as already true 统计数据. */
export type StatisticEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
};


/** A figure reported as already true 统计数据. */
export type StatisticMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A figure reported as already true 统计数据. */
export type StatisticRelationCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A figure reported as already true 统计数据. */
export type StatisticRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** A figure reported as already true 统计数据. */
export type StatisticReportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list (Relay). */
export type StatisticConnection = {
  __typename?: 'StatisticConnection';
  /** Nodes with their cursors and the edges walked. */
  edges: Array<StatisticEdge>;
  /** Shortcut to the nodes. */
  nodes: Array<Statistic>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Length of the whole list; counted only where asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One place of a list (Relay). */
export type StatisticEdge = {
  __typename?: 'StatisticEdge';
  /** Opaque; give it as after to go on behind it. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Statistic;
  /** The edge that was walked to it; null on root lists. */
  relation: Maybe<Relation>;
};

/** What lies around an entity. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The entity itself first, then by distance and id. */
  nodes: Array<Entity>;
  /** All edges between these nodes. */
  relations: Array<Relation>;
  /** True where limit cut it. */
  truncated: Scalars['Boolean']['output'];
};

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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AliasUse: ResolverTypeWrapper<Planned>;
  Article: ResolverTypeWrapper<Planned>;
  ArticleConnection: ResolverTypeWrapper<Planned>;
  ArticleEdge: ResolverTypeWrapper<Planned>;
  Audience: ResolverTypeWrapper<Planned>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bulletin: ResolverTypeWrapper<Planned>;
  BulletinConnection: ResolverTypeWrapper<Planned>;
  BulletinEdge: ResolverTypeWrapper<Planned>;
  Candidate: ResolverTypeWrapper<Planned>;
  Change: Change;
  Comparator: Comparator;
  Coverage: ResolverTypeWrapper<Planned>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Direction: Direction;
  Document: ResolverTypeWrapper<Planned>;
  DocumentConnection: ResolverTypeWrapper<Planned>;
  DocumentEdge: ResolverTypeWrapper<Planned>;
  DocumentFilter: DocumentFilter;
  DocumentOrder: DocumentOrder;
  Entity: ResolverTypeWrapper<Planned>;
  EntityConnection: ResolverTypeWrapper<Planned>;
  EntityEdge: ResolverTypeWrapper<Planned>;
  EntityLabel: EntityLabel;
  Evidence: ResolverTypeWrapper<Planned>;
  EvidenceConnection: ResolverTypeWrapper<Planned>;
  EvidenceEdge: ResolverTypeWrapper<Planned>;
  FactChange: ResolverTypeWrapper<Planned>;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestInput: IngestInput;
  IngestJob: ResolverTypeWrapper<Planned>;
  IngestPassage: ResolverTypeWrapper<Planned>;
  IngestReport: ResolverTypeWrapper<Planned>;
  IngestState: IngestState;
  IngestedArticle: ResolverTypeWrapper<Planned>;
  Initiative: ResolverTypeWrapper<Planned>;
  InitiativeConnection: ResolverTypeWrapper<Planned>;
  InitiativeEdge: ResolverTypeWrapper<Planned>;
  InputProblem: ResolverTypeWrapper<Planned>;
  Institution: ResolverTypeWrapper<Planned>;
  InstitutionConnection: ResolverTypeWrapper<Planned>;
  InstitutionEdge: ResolverTypeWrapper<Planned>;
  InstitutionKind: InstitutionKind;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LabelCount: ResolverTypeWrapper<Planned>;
  LedgerEntry: ResolverTypeWrapper<Planned>;
  LedgerEntryConnection: ResolverTypeWrapper<Planned>;
  LedgerEntryEdge: ResolverTypeWrapper<Planned>;
  LedgerKind: LedgerKind;
  ModelProblem: ResolverTypeWrapper<Planned>;
  ModelUse: ResolverTypeWrapper<Planned>;
  Mutation: ResolverTypeWrapper<Planned>;
  Node: ResolverTypeWrapper<Planned>;
  PageInfo: ResolverTypeWrapper<Planned>;
  Path: ResolverTypeWrapper<Planned>;
  Person: ResolverTypeWrapper<Planned>;
  PersonConnection: ResolverTypeWrapper<Planned>;
  PersonEdge: ResolverTypeWrapper<Planned>;
  Provision: ResolverTypeWrapper<Planned>;
  ProvisionConnection: ResolverTypeWrapper<Planned>;
  ProvisionEdge: ResolverTypeWrapper<Planned>;
  ProvisionFilter: ProvisionFilter;
  ProvisionKind: ProvisionKind;
  ProvisionOrder: ProvisionOrder;
  Quantity: ResolverTypeWrapper<Planned>;
  Query: ResolverTypeWrapper<Planned>;
  Region: ResolverTypeWrapper<Planned>;
  RegionConnection: ResolverTypeWrapper<Planned>;
  RegionEdge: ResolverTypeWrapper<Planned>;
  RegionLevel: RegionLevel;
  RegionSource: RegionSource;
  Relation: ResolverTypeWrapper<Planned>;
  RelationConnection: ResolverTypeWrapper<Planned>;
  RelationCount: ResolverTypeWrapper<Planned>;
  RelationEdge: ResolverTypeWrapper<Planned>;
  RelationType: RelationType;
  ResponsibilityRole: ResponsibilityRole;
  ReviewItem: ResolverTypeWrapper<Planned>;
  ReviewItemConnection: ResolverTypeWrapper<Planned>;
  ReviewItemEdge: ResolverTypeWrapper<Planned>;
  ReviewKind: ReviewKind;
  ReviewState: ReviewState;
  SearchHit: ResolverTypeWrapper<Planned>;
  SearchMatch: SearchMatch;
  Sector: ResolverTypeWrapper<Planned>;
  Statistic: ResolverTypeWrapper<Planned>;
  StatisticConnection: ResolverTypeWrapper<Planned>;
  StatisticEdge: ResolverTypeWrapper<Planned>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Planned>;
  Validity: Validity;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AliasUse: Planned;
  Article: Planned;
  ArticleConnection: Planned;
  ArticleEdge: Planned;
  Audience: Planned;
  Boolean: Scalars['Boolean']['output'];
  Bulletin: Planned;
  BulletinConnection: Planned;
  BulletinEdge: Planned;
  Candidate: Planned;
  Coverage: Planned;
  Date: Scalars['Date']['output'];
  Document: Planned;
  DocumentConnection: Planned;
  DocumentEdge: Planned;
  DocumentFilter: DocumentFilter;
  Entity: Planned;
  EntityConnection: Planned;
  EntityEdge: Planned;
  Evidence: Planned;
  EvidenceConnection: Planned;
  EvidenceEdge: Planned;
  FactChange: Planned;
  File: Scalars['File']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IngestInput: IngestInput;
  IngestJob: Planned;
  IngestPassage: Planned;
  IngestReport: Planned;
  IngestedArticle: Planned;
  Initiative: Planned;
  InitiativeConnection: Planned;
  InitiativeEdge: Planned;
  InputProblem: Planned;
  Institution: Planned;
  InstitutionConnection: Planned;
  InstitutionEdge: Planned;
  Int: Scalars['Int']['output'];
  LabelCount: Planned;
  LedgerEntry: Planned;
  LedgerEntryConnection: Planned;
  LedgerEntryEdge: Planned;
  ModelProblem: Planned;
  ModelUse: Planned;
  Mutation: Planned;
  Node: Planned;
  PageInfo: Planned;
  Path: Planned;
  Person: Planned;
  PersonConnection: Planned;
  PersonEdge: Planned;
  Provision: Planned;
  ProvisionConnection: Planned;
  ProvisionEdge: Planned;
  ProvisionFilter: ProvisionFilter;
  Quantity: Planned;
  Query: Planned;
  Region: Planned;
  RegionConnection: Planned;
  RegionEdge: Planned;
  Relation: Planned;
  RelationConnection: Planned;
  RelationCount: Planned;
  RelationEdge: Planned;
  ReviewItem: Planned;
  ReviewItemConnection: Planned;
  ReviewItemEdge: Planned;
  SearchHit: Planned;
  Sector: Planned;
  Statistic: Planned;
  StatisticConnection: Planned;
  StatisticEdge: Planned;
  String: Scalars['String']['output'];
  Subgraph: Planned;
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AliasUseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AliasUse'] = ResolversParentTypes['AliasUse']> = {
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  addedEntities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ArticleAddedEntitiesArgs, 'first'>>;
  bulletin?: Resolver<Maybe<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ArticleEntitiesArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ArticleEvidenceArgs, 'first'>>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openNames?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<ArticleOpenNamesArgs, 'first'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<ArticleRefusalsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ArticleRelationsArgs, 'first'>>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<ArticleUnreadArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type AudienceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Audience'] = ResolversParentTypes['Audience']> = {
  aliasUses?: Resolver<Array<ResolversTypes['AliasUse']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AudienceEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<AudienceMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, RequireFields<AudienceRelationCountsArgs, 'planned'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AudienceRelationsArgs, 'direction' | 'first' | 'planned'>>;
  responsibleFor?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<AudienceResponsibleForArgs, 'first'>>;
  targetedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<AudienceTargetedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulletinResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Bulletin'] = ResolversParentTypes['Bulletin']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<BulletinArticlesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulletinConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BulletinConnection'] = ResolversParentTypes['BulletinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BulletinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulletinEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BulletinEdge'] = ResolversParentTypes['BulletinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bulletin'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openNames?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  aliasUses?: Resolver<Array<ResolversTypes['AliasUse']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<DocumentEvidenceArgs, 'first'>>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DocumentIssuedByArgs, 'first'>>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lists?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DocumentListsArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<DocumentMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  referredToBy?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<DocumentReferredToByArgs, 'first'>>;
  refersTo?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<DocumentRefersToArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, RequireFields<DocumentRelationCountsArgs, 'planned'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DocumentRelationsArgs, 'direction' | 'first' | 'planned'>>;
  reports?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<DocumentReportsArgs, 'first'>>;
  sets?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<DocumentSetsArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DocumentTargetsArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType, Partial<DocumentValidityArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Audience' | 'Document' | 'Initiative' | 'Institution' | 'Person' | 'Provision' | 'Region' | 'Sector' | 'Statistic', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patternVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EvidenceSupportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

export type IngestJobResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestJob'] = ResolversParentTypes['IngestJob']> = {
  ahead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['IngestReport']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IngestState'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IngestPassageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestPassage'] = ResolversParentTypes['IngestPassage']> = {
  articleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ReviewKind']>, ParentType, ContextType>;
  reviewId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IngestReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestReport'] = ResolversParentTypes['IngestReport']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['IngestedArticle']>, ParentType, ContextType>;
  bulletinId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FactChange']>, ParentType, ContextType, RequireFields<IngestReportChangesArgs, 'first' | 'offset'>>;
  changesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicatesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['ModelUse']>, ParentType, ContextType>;
  openNames?: Resolver<Array<ResolversTypes['IngestPassage']>, ParentType, ContextType, RequireFields<IngestReportOpenNamesArgs, 'first' | 'offset'>>;
  openNamesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['IngestPassage']>, ParentType, ContextType, RequireFields<IngestReportRefusedArgs, 'first' | 'offset'>>;
  refusedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unread?: Resolver<Array<ResolversTypes['IngestPassage']>, ParentType, ContextType, RequireFields<IngestReportUnreadArgs, 'first' | 'offset'>>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['IngestPassage']>, ParentType, ContextType, RequireFields<IngestReportWaitingArgs, 'first' | 'offset'>>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestedArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestedArticle'] = ResolversParentTypes['IngestedArticle']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modelProblems?: Resolver<Array<ResolversTypes['ModelProblem']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionBy?: Resolver<Maybe<ResolversTypes['RegionSource']>, ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliasUses?: Resolver<Array<ResolversTypes['AliasUse']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedAt?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InitiativeBasedAtArgs, 'first'>>;
  coBuiltBy?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InitiativeCoBuiltByArgs, 'first'>>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<InitiativeEvidenceArgs, 'first'>>;
  hostedBy?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InitiativeHostedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<InitiativeListedInArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<InitiativeMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InitiativeOrganisedByArgs, 'first'>>;
  participants?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InitiativeParticipantsArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, RequireFields<InitiativeRelationCountsArgs, 'planned'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InitiativeRelationsArgs, 'direction' | 'first' | 'planned'>>;
  reports?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<InitiativeReportsArgs, 'first'>>;
  responsible?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InitiativeResponsibleArgs, 'first'>>;
  sets?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<InitiativeSetsArgs, 'first'>>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InitiativeTargetsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  aliasUses?: Resolver<Array<ResolversTypes['AliasUse']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  basedAt?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InstitutionBasedAtArgs, 'first'>>;
  coBuilds?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InstitutionCoBuildsArgs, 'first'>>;
  coBuiltBy?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionCoBuiltByArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<InstitutionEvidenceArgs, 'first'>>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  governs?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<InstitutionGovernsArgs, 'first'>>;
  hostedBy?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionHostedByArgs, 'first'>>;
  hosts?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InstitutionHostsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<InstitutionIssuedArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  ledBy?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<InstitutionLedByArgs, 'first'>>;
  listedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<InstitutionListedInArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<InstitutionMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organises?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<InstitutionOrganisesArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionPartOfArgs, 'first'>>;
  participatesIn?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<InstitutionParticipatesInArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionPartsArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, RequireFields<InstitutionRelationCountsArgs, 'planned'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InstitutionRelationsArgs, 'direction' | 'first' | 'planned'>>;
  reports?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<InstitutionReportsArgs, 'first'>>;
  responsibleFor?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InstitutionResponsibleForArgs, 'first'>>;
  sets?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<InstitutionSetsArgs, 'first'>>;
  staff?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<InstitutionStaffArgs, 'first'>>;
  succeededBy?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionSucceededByArgs, 'first'>>;
  succeeds?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionSucceedsArgs, 'first'>>;
  supervisedBy?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionSupervisedByArgs, 'first'>>;
  supervises?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionSupervisesArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<InstitutionTargetsArgs, 'first'>>;
  unresolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ModelProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ModelProblem'] = ResolversParentTypes['ModelProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModelUseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ModelUse'] = ResolversParentTypes['ModelUse']> = {
  cost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inputTokens?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outputTokens?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptReview?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType, RequireFields<MutationAcceptReviewArgs, 'id'>>;
  cancelIngestion?: Resolver<Maybe<ResolversTypes['IngestJob']>, ParentType, ContextType, RequireFields<MutationCancelIngestionArgs, 'id'>>;
  editReview?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType, RequireFields<MutationEditReviewArgs, 'id'>>;
  ingest?: Resolver<ResolversTypes['IngestJob'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
  mergeEntities?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'from' | 'into'>>;
  rejectReview?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType, RequireFields<MutationRejectReviewArgs, 'id'>>;
  undoReview?: Resolver<Maybe<ResolversTypes['ReviewItem']>, ParentType, ContextType, RequireFields<MutationUndoReviewArgs, 'id'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Audience' | 'Bulletin' | 'Document' | 'Evidence' | 'Initiative' | 'Institution' | 'Person' | 'Provision' | 'Region' | 'Relation' | 'Sector' | 'Statistic', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliasUses?: Resolver<Array<ResolversTypes['AliasUse']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  holdsPositionIn?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<PersonHoldsPositionInArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<PersonLeadsArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participatesIn?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<PersonParticipatesInArgs, 'first'>>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, RequireFields<PersonRelationCountsArgs, 'planned'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction' | 'first' | 'planned'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  aliasUses?: Resolver<Array<ResolversTypes['AliasUse']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ProvisionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvisionKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<ProvisionMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<ProvisionPartsArgs, 'first'>>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, RequireFields<ProvisionRelationCountsArgs, 'planned'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProvisionRelationsArgs, 'direction' | 'first' | 'planned'>>;
  responsible?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ProvisionResponsibleArgs, 'first'>>;
  setBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ProvisionSetByArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ProvisionTargetsArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  bulletins?: Resolver<ResolversTypes['BulletinConnection'], ParentType, ContextType, RequireFields<QueryBulletinsArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first' | 'orderBy'>>;
  edges?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryEdgesArgs, 'among' | 'planned'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  ingestJob?: Resolver<Maybe<ResolversTypes['IngestJob']>, ParentType, ContextType, RequireFields<QueryIngestJobArgs, 'id'>>;
  ingestJobs?: Resolver<Array<ResolversTypes['IngestJob']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first'>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, Partial<QueryInstitutionArgs>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  ledger?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<QueryLedgerArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<QueryProvisionsArgs, 'first' | 'orderBy'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionArgs>>;
  resolve?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'name'>>;
  review?: Resolver<ResolversTypes['ReviewItemConnection'], ParentType, ContextType, RequireFields<QueryReviewArgs, 'first' | 'state'>>;
  reviewItem?: Resolver<Maybe<ResolversTypes['ReviewItem']>, ParentType, ContextType, RequireFields<QueryReviewItemArgs, 'id'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  statistics?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'first'>>;
  summary?: Resolver<Array<ResolversTypes['LabelCount']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliasUses?: Resolver<Array<ResolversTypes['AliasUse']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  based?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RegionBasedArgs, 'first'>>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionChildrenArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<RegionEvidenceArgs, 'first'>>;
  governedBy?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<RegionGovernedByArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<RegionInstitutionsArgs, 'first'>>;
  issued?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<RegionIssuedArgs, 'first'>>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<RegionMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organises?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<RegionOrganisesArgs, 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, RequireFields<RegionRelationCountsArgs, 'planned'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RegionRelationsArgs, 'direction' | 'first' | 'planned'>>;
  reports?: Resolver<ResolversTypes['StatisticConnection'], ParentType, ContextType, RequireFields<RegionReportsArgs, 'first'>>;
  sets?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<RegionSetsArgs, 'first'>>;
  targetedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RegionTargetedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  assertedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implicit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jointly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type ReviewItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewItem'] = ResolversParentTypes['ReviewItem']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  entityIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewItemConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewItemConnection'] = ResolversParentTypes['ReviewItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewItemEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewItemEdge'] = ResolversParentTypes['ReviewItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SectorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  aliasUses?: Resolver<Array<ResolversTypes['AliasUse']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<SectorEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<SectorMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, RequireFields<SectorRelationCountsArgs, 'planned'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<SectorRelationsArgs, 'direction' | 'first' | 'planned'>>;
  targetedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<SectorTargetedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statistic'] = ResolversParentTypes['Statistic']> = {
  aliasUses?: Resolver<Array<ResolversTypes['AliasUse']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<StatisticEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<StatisticMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType, RequireFields<StatisticRelationCountsArgs, 'planned'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<StatisticRelationsArgs, 'direction' | 'first' | 'planned'>>;
  reportedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<StatisticReportedByArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatisticConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatisticConnection'] = ResolversParentTypes['StatisticConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatisticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statistic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatisticEdge'] = ResolversParentTypes['StatisticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statistic'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  AliasUse?: AliasUseResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Audience?: AudienceResolvers<ContextType>;
  Bulletin?: BulletinResolvers<ContextType>;
  BulletinConnection?: BulletinConnectionResolvers<ContextType>;
  BulletinEdge?: BulletinEdgeResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  File?: GraphQLScalarType;
  IngestJob?: IngestJobResolvers<ContextType>;
  IngestPassage?: IngestPassageResolvers<ContextType>;
  IngestReport?: IngestReportResolvers<ContextType>;
  IngestedArticle?: IngestedArticleResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  ModelProblem?: ModelProblemResolvers<ContextType>;
  ModelUse?: ModelUseResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  ReviewItem?: ReviewItemResolvers<ContextType>;
  ReviewItemConnection?: ReviewItemConnectionResolvers<ContextType>;
  ReviewItemEdge?: ReviewItemEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  Statistic?: StatisticResolvers<ContextType>;
  StatisticConnection?: StatisticConnectionResolvers<ContextType>;
  StatisticEdge?: StatisticEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
};
