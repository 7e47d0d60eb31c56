import type { RelationType } from "../../../src/api/generated/client-types.ts";
import { toLiteral } from "./to-browser-address.ts";

// Cypher as a reader would write it, to be changed and run again in Neo4j Browser, which draws what it returns: nodes and
// paths. What the service itself runs returns maps, which Neo4j Browser can only list.

/** Rows drawn where nothing else bounds them. */
const most = 60;
/** Length of all ids in one address, coded: Neo4j's server takes requests of up to 20 480 bytes. */
const mostCoded = 12_000;

/** An entity and what its relationships lead to; of a day, those that hold then. */
export function toSurroundingsCypher(id: string, asOf?: string): string {
  return `MATCH (n:Entity {id: ${toLiteral(id)}})
OPTIONAL MATCH p = (n)-[r]-(:Entity)
WHERE ${holding("r", asOf).join("\n  AND ")}
RETURN n, p
LIMIT ${most}`;
}

/** What the quotations of an article prove. */
export function toProvenCypher(article: string): string {
  return `MATCH (e:Evidence)-[:FROM]->(article:Article {id: ${toLiteral(article)}})
MATCH (article)-[:MENTIONS]->(subject:Entity)
MATCH p = (subject)-[r]->(:Entity)
WHERE r.id IN e.supports
RETURN DISTINCT p`;
}

/** The shortest paths between two entities, `first` of them at most. */
export function toPathsCypher(asked: {
  readonly from: string;
  readonly to: string;
  readonly longest: number;
  readonly first: number;
  readonly types?: readonly RelationType[] | null;
  readonly asOf?: string | undefined;
}): string {
  const { from, to, longest, first, types, asOf } = asked;
  const edge = types ? `r:${types.join("|")}` : "r";
  return `MATCH p = ALL SHORTEST
  (:Entity {id: ${toLiteral(from)}})
  (()-[${edge}]-(:Entity)
   WHERE ${holding("r", asOf).join("\n     AND ")}){1,${longest}}
  (:Entity {id: ${toLiteral(to)}})
RETURN p
LIMIT ${first}`;
}

/** These entities and the relationships among them. */
export function toAmongCypher(
  ids: readonly string[],
  {
    planned = false,
    withoutTypes = [],
  }: { readonly planned?: boolean; readonly withoutTypes?: readonly RelationType[] } = {},
): string {
  const conditions = [
    "other.id IN shown",
    ...(planned ? [] : ["r.planned IS NULL"]),
    ...(withoutTypes.length > 0 ? [`NOT type(r) IN ${toLiteral(withoutTypes)}`] : []),
  ];
  return `WITH ${listOf(ids)} AS shown
MATCH (n:Entity) WHERE n.id IN shown
OPTIONAL MATCH p = (n)-[r]->(other:Entity)
WHERE ${conditions.join("\n  AND ")}
RETURN n, p`;
}

/** These provisions, what sets them, and who issued that. */
export function toSettersCypher(provisions: readonly string[]): string {
  return `WITH ${listOf(provisions)} AS listed
MATCH p = (setter:Entity)-[:SETS]->(n:Provision)
WHERE n.id IN listed
OPTIONAL MATCH issue = (:Entity)-[:ISSUED]->(setter)
RETURN p, issue`;
}

/** These documents and who issued them. */
export function toIssuersCypher(documents: readonly string[]): string {
  return `WITH ${listOf(documents)} AS listed
MATCH (n:Document) WHERE n.id IN listed
OPTIONAL MATCH p = (:Entity)-[:ISSUED]->(n)
RETURN n, p`;
}

/** These people and the bodies in which they hold a post. */
export function toPostsCypher(people: readonly string[]): string {
  return `WITH ${listOf(people)} AS listed
MATCH (n:Person) WHERE n.id IN listed
OPTIONAL MATCH p = (n)-[:LEADS|HOLDS_POSITION]->(:Institution)
RETURN n, p`;
}

/** Conditions that an edge is a fact, of a day: that it holds then. "~" sorts behind whatever a longer date goes on with. */
function holding(edge: string, asOf: string | undefined): string[] {
  const fact = `${edge}.planned IS NULL`;
  if (asOf === undefined) return [fact];
  return [
    fact,
    `coalesce(${edge}.from, ${edge}.on, ${edge}.assertedOn, '') <= ${toLiteral(`${asOf}~`)}`,
    `coalesce(${edge}.until, '9999') + '~' >= ${toLiteral(asOf)}`,
  ];
}

/** Ids one a line, the first ones, as many as an address bears. */
function listOf(ids: readonly string[]): string {
  let coded = 0;
  const borne = ids.filter((id) => {
    coded += encodeURIComponent(id).length;
    return coded <= mostCoded;
  });
  return `[\n${borne.map((id) => `  ${toLiteral(id)}`).join(",\n")}\n]`;
}
