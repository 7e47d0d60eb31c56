import type { RelationType } from "../../../src/api/generated/client-types.ts";
import type { EntityRefFragment, RelationFactFragment } from "../../../web/src/graphql/generated/graphql.ts";

/** What a fact of a test says beside its ends. */
export type FactDetails = Partial<
  Pick<RelationFactFragment, "on" | "from" | "until" | "assertedOn" | "planned" | "implicit" | "title" | "evidence">
>;

/** An edge as the service tells it, undated and certain unless said otherwise. */
export function factOf(
  type: RelationType,
  subject: EntityRefFragment,
  object: EntityRefFragment,
  said: FactDetails = {},
): RelationFactFragment {
  return {
    ...{ id: `${type}:${subject.id}>${object.id}`, type, subject, object },
    ...{ title: null, role: null, jointly: null, planned: false, implicit: false },
    ...{ on: null, from: null, until: null, assertedOn: null, evidence: [] },
    ...said,
  };
}
