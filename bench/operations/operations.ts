import { toLucene } from "../../src/graph/plan/to-lucene.ts";
import { fieldName, institutionId, institutionName, personId, regionId } from "../graph/names.ts";
import { createRandom } from "../graph/random.ts";
import type { EntityCounts } from "../graph/sizes.ts";
import type { Operation, Parameters } from "./operation.ts";

/** How many different parameters an operation is asked with. */
const variety = 40;

function draw(seed: number, one: (random: ReturnType<typeof createRandom>) => Parameters): readonly Parameters[] {
  const random = createRandom(seed);
  return Array.from({ length: variety }, () => one(random));
}

type Named = { readonly id: string; readonly name: string };
type Page<Node> = { readonly nodes: readonly Node[] };
type Edges<Node> = { readonly edges: readonly { readonly node: Node }[] };
const nodesOf = <Node>({ edges }: Edges<Node>) => edges.map(({ node }) => node);
const quotesOf = (evidence: readonly { readonly quote: string }[]) => evidence.map(({ quote }) => quote);

/** The parts of a path, a neighbourhood and a hit, as the product and @neo4j/graphql's own types both say them. */
type PathAnswer = { readonly relations: readonly { readonly evidence: readonly { readonly quote: string }[] }[] };
type NeighbourhoodAnswer = {
  readonly nodes: readonly Named[];
  readonly relations: readonly {
    readonly subject: { readonly id: string };
    readonly object: { readonly id: string };
  }[];
};
type HitAnswer = { readonly matched: string; readonly entity: Named & { readonly aliases: readonly string[] | null } };

const pathRow = ({ relations, ...path }: PathAnswer) => ({
  ...path,
  relations: relations.map(({ evidence, ...relation }) => ({ ...relation, quotes: quotesOf(evidence) })),
});
const neighbourhoodRow = ({ nodes, relations }: NeighbourhoodAnswer) => ({
  nodes,
  relations: relations.map(({ subject, object, ...relation }) => ({
    ...relation,
    subject: subject.id,
    object: object.id,
  })),
});
const hitRow = ({ matched, entity }: HitAnswer) => ({ matched, ...entity, aliases: entity.aliases ?? [] });

const q1: Operation = {
  name: "q1",
  title: "an institution, its 20 newest documents, their issuers, target regions and quotations",
  parameters: ({ Institution }) => draw(1, (random) => ({ id: institutionId(random.zipf(Institution)) })),
  fromProduct: ({
    institution,
  }: {
    institution: Named & {
      issued: {
        edges: {
          node: Named & { knownOn: string; issuedBy: Page<Named>; targets: Page<Named> };
          relation: { evidence: { quote: string }[] };
        }[];
      };
    };
  }) => [
    {
      id: institution.id,
      name: institution.name,
      documents: institution.issued.edges.map(({ node: { issuedBy, targets, ...node }, relation }) => ({
        ...node,
        issuers: issuedBy.nodes,
        regions: targets.nodes,
        quotes: quotesOf(relation.evidence),
      })),
    },
  ],
  fromNeo4jGraphql: ({
    institutions,
  }: {
    institutions: (Named & {
      issuedConnection: Edges<
        Named & {
          issuedByConnection: Edges<Named>;
          targetRegionsConnection: Edges<Named>;
          quotes: string[];
        }
      >;
    })[];
  }) =>
    institutions.map(({ issuedConnection, ...institution }) => ({
      ...institution,
      documents: nodesOf(issuedConnection).map(({ issuedByConnection, targetRegionsConnection, ...node }) => ({
        ...node,
        issuers: nodesOf(issuedByConnection),
        regions: nodesOf(targetRegionsConnection),
      })),
    })),
};

const documentsOf = (parameters: (counts: EntityCounts) => readonly Parameters[]) =>
  ({
    folder: "q2",
    parameters,
    fromProduct: ({ documents }: { documents: Page<Named & { issuedBy: Page<Named & { ledBy?: Page<Named> }> }> }) =>
      documents.nodes.map(({ issuedBy, ...document }) => ({
        ...document,
        issuers: issuedBy.nodes.map(({ ledBy, ...issuer }) => ({ ...issuer, leaders: ledBy?.nodes ?? null })),
      })),
    fromNeo4jGraphql: ({
      documents,
    }: {
      documents: (Named & { issuedByConnection: Edges<Named & { ledByConnection?: Edges<Named> }> })[];
    }) =>
      documents.map(({ issuedByConnection, ...document }) => ({
        ...document,
        issuers: nodesOf(issuedByConnection).map(({ ledByConnection, ...issuer }) => ({
          ...issuer,
          leaders: ledByConnection ? nodesOf(ledByConnection) : null,
        })),
      })),
  }) satisfies Partial<Operation>;

const q2: Operation = {
  name: "q2",
  title: "documents aimed at a region since a date, with issuers and their leaders",
  ...documentsOf(({ Region }) =>
    draw(2, (random) => ({ region: regionId(random.below(Region)), since: `${2012 + random.below(8)}-06-01` })),
  ),
};

const q2hub: Operation = {
  name: "q2hub",
  title: "the same for the busiest region",
  ...documentsOf(() => draw(2, (random) => ({ region: regionId(0), since: `${2012 + random.below(8)}-06-01` }))),
};

const q3: Operation = {
  name: "q3",
  title: "shortest path between two institutions, to 6 hops",
  parameters: ({ Institution }) =>
    draw(3, (random) => ({
      from: institutionId(random.below(Institution)),
      to: institutionId(random.below(Institution)),
    })),
  fromProduct: ({ paths }: { paths: readonly PathAnswer[] }) => paths.map(pathRow),
  fromNeo4jGraphql: ({ shortestPath }: { shortestPath: PathAnswer | null }) =>
    shortestPath ? [pathRow(shortestPath)] : [],
  fromNeo4jGraphqlMaps: ({ shortestPathMap }: { shortestPathMap: unknown }) =>
    shortestPathMap ? [shortestPathMap] : [],
};

const q4: Operation = {
  name: "q4",
  title: "neighbourhood of two hops, about 300 edges",
  parameters: ({ Institution }) => draw(4, (random) => ({ of: institutionId(random.below(Institution)), limit: 150 })),
  fromProduct: ({ neighbourhood }: { neighbourhood: NeighbourhoodAnswer }) => [neighbourhoodRow(neighbourhood)],
  fromNeo4jGraphql: ({ neighbourhood }: { neighbourhood: NeighbourhoodAnswer }) => [neighbourhoodRow(neighbourhood)],
  fromNeo4jGraphqlMaps: ({ neighbourhoodMap }: { neighbourhoodMap: unknown }) => [neighbourhoodMap],
};

const q5: Operation = {
  name: "q5",
  title: "full-text search, 20 hits",
  parameters: ({ Institution }) =>
    draw(5, (random) => {
      const number = random.below(Institution);
      const words =
        number % 2 === 0 ? institutionName(number) : institutionName(number).slice(0, 2) + fieldName(number);
      return { words, lucene: toLucene(words) };
    }),
  fromProduct: ({ search }: { search: readonly HitAnswer[] }) => search.map(hitRow),
  fromNeo4jGraphql: ({ search }: { search: readonly HitAnswer[] }) => search.map(hitRow),
  fromNeo4jGraphqlMaps: ({ searchMap }: { searchMap: unknown[] }) => searchMap,
};

const q6: Operation = {
  name: "q6",
  title: "a person, the institutions led, their documents, the goals of these",
  parameters: ({ Person, Institution }) => draw(6, (random) => ({ id: personId(random.below(Person), Institution) })),
  fromProduct: ({
    person,
  }: {
    person: Named & {
      leads: Page<
        Named & {
          issued: Page<Named & { sets: Page<{ quantity: { metric: string; value: number; unit: string } | null }> }>;
        }
      >;
    };
  }) => [
    {
      id: person.id,
      name: person.name,
      institutions: person.leads.nodes.map(({ issued, ...institution }) => ({
        ...institution,
        documents: issued.nodes.map(({ sets, ...document }) => ({
          ...document,
          goals: sets.nodes.map(({ quantity, ...goal }) => ({
            ...goal,
            ...(quantity ?? { metric: null, value: null, unit: null }),
          })),
        })),
      })),
    },
  ],
  fromNeo4jGraphql: ({
    people,
  }: {
    people: (Named & {
      leadsConnection: Edges<Named & { issuedConnection: Edges<Named & { setsConnection: Edges<unknown> }> }>;
    })[];
  }) =>
    people.map(({ leadsConnection, ...person }) => ({
      ...person,
      institutions: nodesOf(leadsConnection).map(({ issuedConnection, ...institution }) => ({
        ...institution,
        documents: nodesOf(issuedConnection).map(({ setsConnection, ...document }) => ({
          ...document,
          goals: nodesOf(setsConnection),
        })),
      })),
    })),
};

/** Every operation by its name; the first six are asked unless others are named. */
export const operations: readonly Operation[] = [q1, q2, q3, q4, q5, q6, q2hub];

/** What a run asks where it isn't told. */
export const usualOperations = ["q1", "q2", "q3", "q4", "q5", "q6"];
