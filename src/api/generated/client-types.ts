// Generated from schema.graphql by npm run generated:write; do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
