/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Document {\n    title\n  }\n}\n\nfragment RelationFact on Relation {\n  id\n  type\n  title\n  role\n  jointly\n  planned\n  implicit\n  on\n  from\n  until\n  assertedOn\n  subject {\n    ...EntityRef\n  }\n  object {\n    ...EntityRef\n  }\n  evidence {\n    id\n    quote\n  }\n}": typeof types.EntityRefFragmentDoc,
    "query Summary {\n  summary {\n    label\n    count\n  }\n}\n\nquery LatestDocuments($first: Int!) {\n  documents(first: $first) {\n    nodes {\n      ...EntityRef\n      type\n      knownOn\n      issuedBy(first: 3) {\n        nodes {\n          ...EntityRef\n        }\n      }\n    }\n  }\n}": typeof types.SummaryDocument,
    "query EntityName($id: ID!) {\n  entity(id: $id) {\n    ...EntityRef\n  }\n}": typeof types.EntityNameDocument,
    "fragment EvidenceInPlace on Evidence {\n  id\n  quote\n  start\n  end\n  method\n  confidence\n  article {\n    id\n    headline\n    section\n    publishedOn\n    text\n    bulletin {\n      id\n      title\n    }\n  }\n}\n\nquery RelationEvidence($id: ID!) {\n  node(id: $id) {\n    ... on Relation {\n      evidence {\n        ...EvidenceInPlace\n      }\n    }\n  }\n}\n\nquery PropertyEvidence($id: ID!, $property: String!) {\n  entity(id: $id) {\n    evidence(property: $property) {\n      nodes {\n        ...EvidenceInPlace\n      }\n    }\n  }\n}": typeof types.EvidenceInPlaceFragmentDoc,
    "fragment QuotationFacts on Evidence {\n  id\n  quote\n  method\n  confidence\n  article {\n    id\n    headline\n    publishedOn\n  }\n}": typeof types.QuotationFactsFragmentDoc,
    "query SearchEntities($query: String!, $labels: [EntityLabel!], $first: Int!) {\n  search(query: $query, labels: $labels, first: $first) {\n    matched\n    entity {\n      ...EntityRef\n      ... on Institution {\n        kind\n        region {\n          name\n        }\n      }\n      ... on Region {\n        level\n        parent {\n          name\n        }\n      }\n      ... on Document {\n        type\n        knownOn\n      }\n      ... on Person {\n        leads(first: 1) {\n          nodes {\n            name\n          }\n        }\n        holdsPositionIn(first: 1) {\n          nodes {\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.SearchEntitiesDocument,
};
const documents: Documents = {
    "fragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Document {\n    title\n  }\n}\n\nfragment RelationFact on Relation {\n  id\n  type\n  title\n  role\n  jointly\n  planned\n  implicit\n  on\n  from\n  until\n  assertedOn\n  subject {\n    ...EntityRef\n  }\n  object {\n    ...EntityRef\n  }\n  evidence {\n    id\n    quote\n  }\n}": types.EntityRefFragmentDoc,
    "query Summary {\n  summary {\n    label\n    count\n  }\n}\n\nquery LatestDocuments($first: Int!) {\n  documents(first: $first) {\n    nodes {\n      ...EntityRef\n      type\n      knownOn\n      issuedBy(first: 3) {\n        nodes {\n          ...EntityRef\n        }\n      }\n    }\n  }\n}": types.SummaryDocument,
    "query EntityName($id: ID!) {\n  entity(id: $id) {\n    ...EntityRef\n  }\n}": types.EntityNameDocument,
    "fragment EvidenceInPlace on Evidence {\n  id\n  quote\n  start\n  end\n  method\n  confidence\n  article {\n    id\n    headline\n    section\n    publishedOn\n    text\n    bulletin {\n      id\n      title\n    }\n  }\n}\n\nquery RelationEvidence($id: ID!) {\n  node(id: $id) {\n    ... on Relation {\n      evidence {\n        ...EvidenceInPlace\n      }\n    }\n  }\n}\n\nquery PropertyEvidence($id: ID!, $property: String!) {\n  entity(id: $id) {\n    evidence(property: $property) {\n      nodes {\n        ...EvidenceInPlace\n      }\n    }\n  }\n}": types.EvidenceInPlaceFragmentDoc,
    "fragment QuotationFacts on Evidence {\n  id\n  quote\n  method\n  confidence\n  article {\n    id\n    headline\n    publishedOn\n  }\n}": types.QuotationFactsFragmentDoc,
    "query SearchEntities($query: String!, $labels: [EntityLabel!], $first: Int!) {\n  search(query: $query, labels: $labels, first: $first) {\n    matched\n    entity {\n      ...EntityRef\n      ... on Institution {\n        kind\n        region {\n          name\n        }\n      }\n      ... on Region {\n        level\n        parent {\n          name\n        }\n      }\n      ... on Document {\n        type\n        knownOn\n      }\n      ... on Person {\n        leads(first: 1) {\n          nodes {\n            name\n          }\n        }\n        holdsPositionIn(first: 1) {\n          nodes {\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.SearchEntitiesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EntityRef on Entity {\n  __typename\n  id\n  name\n  ... on Document {\n    title\n  }\n}\n\nfragment RelationFact on Relation {\n  id\n  type\n  title\n  role\n  jointly\n  planned\n  implicit\n  on\n  from\n  until\n  assertedOn\n  subject {\n    ...EntityRef\n  }\n  object {\n    ...EntityRef\n  }\n  evidence {\n    id\n    quote\n  }\n}"): typeof import('./graphql').EntityRefFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Summary {\n  summary {\n    label\n    count\n  }\n}\n\nquery LatestDocuments($first: Int!) {\n  documents(first: $first) {\n    nodes {\n      ...EntityRef\n      type\n      knownOn\n      issuedBy(first: 3) {\n        nodes {\n          ...EntityRef\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').SummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EntityName($id: ID!) {\n  entity(id: $id) {\n    ...EntityRef\n  }\n}"): typeof import('./graphql').EntityNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EvidenceInPlace on Evidence {\n  id\n  quote\n  start\n  end\n  method\n  confidence\n  article {\n    id\n    headline\n    section\n    publishedOn\n    text\n    bulletin {\n      id\n      title\n    }\n  }\n}\n\nquery RelationEvidence($id: ID!) {\n  node(id: $id) {\n    ... on Relation {\n      evidence {\n        ...EvidenceInPlace\n      }\n    }\n  }\n}\n\nquery PropertyEvidence($id: ID!, $property: String!) {\n  entity(id: $id) {\n    evidence(property: $property) {\n      nodes {\n        ...EvidenceInPlace\n      }\n    }\n  }\n}"): typeof import('./graphql').EvidenceInPlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment QuotationFacts on Evidence {\n  id\n  quote\n  method\n  confidence\n  article {\n    id\n    headline\n    publishedOn\n  }\n}"): typeof import('./graphql').QuotationFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchEntities($query: String!, $labels: [EntityLabel!], $first: Int!) {\n  search(query: $query, labels: $labels, first: $first) {\n    matched\n    entity {\n      ...EntityRef\n      ... on Institution {\n        kind\n        region {\n          name\n        }\n      }\n      ... on Region {\n        level\n        parent {\n          name\n        }\n      }\n      ... on Document {\n        type\n        knownOn\n      }\n      ... on Person {\n        leads(first: 1) {\n          nodes {\n            name\n          }\n        }\n        holdsPositionIn(first: 1) {\n          nodes {\n            name\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').SearchEntitiesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
