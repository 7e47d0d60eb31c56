import type { ReactNode } from "react";
import type { RelationFactFragment } from "../graphql/generated/graphql.ts";
import { RelationEvidence } from "./evidence-list.tsx";
import { Fact } from "./fact.tsx";
import type { OpenFact } from "./open-fact.ts";
import { useRelationText } from "./relation-line.tsx";

type Props = {
  readonly relation: RelationFactFragment;
  readonly facts: OpenFact;
  /** The edge as the page shows it. */
  readonly children: ReactNode;
};

/** An edge with the button that opens its evidence. */
export function RelationFact({ relation, facts, children }: Props) {
  const tell = useRelationText();
  return (
    <Fact
      name={tell(relation)}
      count={relation.evidence.length}
      open={facts.isOpen(relation.id)}
      onToggle={() => facts.toggle(relation.id)}
      evidence={() => <RelationEvidence id={relation.id} />}
    >
      {children}
    </Fact>
  );
}
