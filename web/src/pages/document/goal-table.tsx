import "../../parts/data-table.css";
import { Fragment } from "react";
import { useLanguage, useText } from "../../language/language-provider.tsx";
import { toQuantityWords } from "../../language/to-quantity-words.ts";
import { DateText } from "../../parts/date-text.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { RelationEvidence } from "../../parts/evidence-list.tsx";
import { EvidenceButton } from "../../parts/fact.tsx";
import type { OpenFact } from "../../parts/open-fact.ts";
import { useRelationText } from "../../parts/relation-line.tsx";
import type { ProvisionEdge } from "./document-provisions.tsx";

type Props = { readonly edges: readonly ProvisionEdge[]; readonly facts: OpenFact };

/** Goals with what they measure, how much and by when; those with a number first. */
export function GoalTable({ edges, facts }: Props) {
  const text = useText();
  const { language } = useLanguage();
  const tell = useRelationText();
  const measured = [...edges].sort((a, b) => Number(b.node.quantity !== null) - Number(a.node.quantity !== null));
  return (
    <table className="data-table goal-table">
      <thead>
        <tr>
          <th scope="col">{text("document.goal")}</th>
          <th scope="col">{text("document.metric")}</th>
          <th scope="col" className="goal-value">
            {text("document.value")}
          </th>
          <th scope="col">{text("document.deadline")}</th>
          <th scope="col">{text("parts.evidence.one")}</th>
        </tr>
      </thead>
      <tbody>
        {measured.map(({ node, relation }) =>
          relation === null ? null : (
            <Fragment key={relation.id}>
              <tr>
                <th scope="row">
                  <EntityLink entity={node} />
                </th>
                <td data-name={text("document.metric")}>{node.quantity?.metric}</td>
                <td data-name={text("document.value")} className="data-number goal-value">
                  {node.quantity ? toQuantityWords(node.quantity, language) : null}
                </td>
                <td data-name={text("document.deadline")} className="data-number">
                  {node.deadline === null ? null : <DateText date={node.deadline} />}
                </td>
                <td>
                  <EvidenceButton
                    name={tell(relation)}
                    count={relation.evidence.length}
                    open={facts.isOpen(relation.id)}
                    onToggle={() => facts.toggle(relation.id)}
                    controls={`evidence-${relation.id}`}
                  />
                </td>
              </tr>
              {facts.isOpen(relation.id) ? (
                <tr id={`evidence-${relation.id}`} className="goal-evidence">
                  <td colSpan={5}>
                    <RelationEvidence id={relation.id} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ),
        )}
      </tbody>
    </table>
  );
}
