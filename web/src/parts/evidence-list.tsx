import {
  type EvidenceInPlaceFragment,
  PropertyEvidenceDocument,
  RelationEvidenceDocument,
} from "../graphql/generated/graphql.ts";
import { useQuestion } from "../graphql/use-question.ts";
import { EvidenceQuote } from "./evidence-quote.tsx";
import { Answered } from "./states.tsx";

/** Every quotation that proves an edge. */
export function RelationEvidence({ id }: { readonly id: string }) {
  const answer = useQuestion(RelationEvidenceDocument, { id });
  return (
    <Answered answer={answer} room="6rem">
      {({ node }) => <Quotations all={node?.__typename === "Relation" ? node.evidence : []} />}
    </Answered>
  );
}

/** Every quotation that proves a property of an entity: `foundedOn`. */
export function PropertyEvidence({ id, property }: { readonly id: string; readonly property: string }) {
  const answer = useQuestion(PropertyEvidenceDocument, { id, property });
  return (
    <Answered answer={answer} room="6rem">
      {({ entity }) => <Quotations all={entity?.evidence.nodes ?? []} />}
    </Answered>
  );
}

function Quotations({ all }: { readonly all: readonly EvidenceInPlaceFragment[] }) {
  return (
    <div className="evidence-list">
      {all.map((evidence) => (
        <EvidenceQuote key={evidence.id} evidence={evidence} />
      ))}
    </div>
  );
}
