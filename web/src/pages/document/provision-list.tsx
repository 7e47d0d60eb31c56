import { useLanguage, useText, useWord } from "../../language/language-provider.tsx";
import { toDateWords } from "../../language/to-date-words.ts";
import { toQuantityWords } from "../../language/to-quantity-words.ts";
import { roleWords } from "../../language/words.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import type { OpenFact } from "../../parts/open-fact.ts";
import { RelationFact } from "../../parts/relation-fact.tsx";
import type { ProvisionEdge } from "./document-provisions.tsx";
import { type ProvisionTree, toProvisionTree } from "./to-provision-tree.ts";

type Props = { readonly edges: readonly ProvisionEdge[]; readonly facts: OpenFact };

/** Tasks, requirements or principles in the order of the source, what each contains below it, with who answers for it. */
export function ProvisionList({ edges, facts }: Props) {
  return <Branch trees={toProvisionTree(edges)} facts={facts} />;
}

function Branch({
  trees,
  facts,
}: {
  readonly trees: readonly ProvisionTree<ProvisionEdge>[];
  readonly facts: OpenFact;
}) {
  const text = useText();
  const { language } = useLanguage();
  return (
    <ol className="provisions">
      {trees.map(({ edge: { node, relation }, parts }) => {
        const notes = [
          node.quantity && `${node.quantity.metric} ${toQuantityWords(node.quantity, language)}`,
          node.deadline && text("document.by", { date: toDateWords(node.deadline, language) }),
        ].filter((note) => note !== null && note !== "");
        return relation === null ? null : (
          <li key={relation.id}>
            <RelationFact relation={relation} facts={facts}>
              <EntityLink entity={node} /> <span className="soft provision-notes">{notes.join(" · ")}</span>
            </RelationFact>
            <Responsible edges={node.responsible.edges} facts={facts} />
            {parts.length > 0 ? <Branch trees={parts} facts={facts} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

type ResponsibleProps = {
  readonly edges: ProvisionEdge["node"]["responsible"]["edges"];
  readonly facts: OpenFact;
};

function Responsible({ edges, facts }: ResponsibleProps) {
  const word = useWord();
  if (edges.length === 0) return null;
  return (
    <ul className="responsible">
      {edges.map(({ node, relation }) =>
        relation === null ? null : (
          <li key={relation.id}>
            <RelationFact relation={relation} facts={facts}>
              <span className="tag">
                {word(roleWords[(relation.role ?? "RESPONSIBLE") as keyof typeof roleWords] ?? roleWords.RESPONSIBLE)}
              </span>{" "}
              <EntityLink entity={node} />
            </RelationFact>
          </li>
        ),
      )}
    </ul>
  );
}
