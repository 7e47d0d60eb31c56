import type { RelationType } from "../../../../src/api/generated/client-types.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { relationTypes, relationWords, validityWords } from "../../language/words.ts";
import { DateText } from "../../parts/date-text.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import type { OpenFact } from "../../parts/open-fact.ts";
import { RelationFact } from "../../parts/relation-fact.tsx";
import { RelationNotes } from "../../parts/relation-notes.tsx";
import type { PolicyDocument } from "./document-page.tsx";

type Edge = PolicyDocument["refersTo"]["edges"][number];
type Way = "out" | "in";

type Props = {
  readonly document: PolicyDocument;
  readonly asOf: string | undefined;
  readonly facts: OpenFact;
};

/** The documents before and after it: what it rests on, amends or repeals, and what does so to it. */
export function Lineage({ document, asOf, facts }: Props) {
  const text = useText();
  const word = useWord();
  const groups = [...byType(document.refersTo.edges, "out"), ...byType(document.referredToBy.edges, "in")];
  if (groups.length === 0) return null;
  return (
    <section className="card" aria-labelledby="lineage">
      <h2 id="lineage">{text("document.lineage")}</h2>
      <dl className="lineage">
        {groups.map(({ type, way, edges }) => (
          <div key={`${type} ${way}`}>
            <dt>{word(relationWords[type][way])}</dt>
            <dd>
              {edges.map(({ node, relation }) =>
                relation === null ? null : (
                  <RelationFact key={relation.id} relation={relation} facts={facts}>
                    <EntityLink entity={node} asOf={asOf} /> <RelationNotes relation={relation} />
                    <span className="soft lineage-about">
                      {node.type} · <DateText date={node.knownOn} />
                      {node.validity === "UNKNOWN" ? null : ` · ${word(validityWords[node.validity])}`}
                    </span>
                  </RelationFact>
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function byType(edges: readonly Edge[], way: Way): { type: RelationType; way: Way; edges: readonly Edge[] }[] {
  return relationTypes
    .map((type) => ({ type, way, edges: edges.filter(({ relation }) => relation?.type === type) }))
    .filter((group) => group.edges.length > 0);
}
