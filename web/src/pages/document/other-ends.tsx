import type { EntityRefFragment, RelationFactFragment } from "../../graphql/generated/graphql.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { LabelDot } from "../../parts/label-badge.tsx";
import type { OpenFact } from "../../parts/open-fact.ts";
import { RelationFact } from "../../parts/relation-fact.tsx";
import { RelationNotes } from "../../parts/relation-notes.tsx";

type Props = {
  readonly heading: string;
  readonly edges: readonly { readonly node: EntityRefFragment; readonly relation: RelationFactFragment | null }[];
  readonly facts: OpenFact;
};

/** Entities at the other ends of one sort of edge, each with its evidence; nothing where there are none. */
export function OtherEnds({ heading, edges, facts }: Props) {
  if (edges.length === 0) return null;
  return (
    <section className="card" aria-label={heading}>
      <h2>
        {heading} <span className="count">{edges.length}</span>
      </h2>
      <ul className="other-ends">
        {edges.map(({ node, relation }) =>
          relation === null ? null : (
            <li key={relation.id}>
              <RelationFact relation={relation} facts={facts}>
                <LabelDot label={node.__typename} /> <EntityLink entity={node} /> <RelationNotes relation={relation} />
              </RelationFact>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
