import type { ProvisionKind } from "../../../../src/api/generated/client-types.ts";
import { DocumentProvisionsDocument, type DocumentProvisionsQuery } from "../../graphql/generated/graphql.ts";
import { usePages } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { MorePages } from "../../parts/more-pages.tsx";
import type { OpenFact } from "../../parts/open-fact.ts";
import { Answered } from "../../parts/states.tsx";
import { GoalTable } from "./goal-table.tsx";
import { ProvisionList } from "./provision-list.tsx";

export type ProvisionEdge = NonNullable<DocumentProvisionsQuery["document"]>["sets"]["edges"][number];

type Props = {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly total: number;
  readonly facts: OpenFact;
};

/** Provisions a page. */
const step = 30;

/** What a document lays down of one kind: goals as a table, the others as a list with who answers for them. */
export function DocumentProvisions({ id, kind, total, facts }: Props) {
  const text = useText();
  const answer = usePages(
    DocumentProvisionsDocument,
    { id, kind, first: step },
    ({ document }) => document?.sets.pageInfo,
  );
  const edges = answer.pages.flatMap(({ document }) => document?.sets.edges ?? []);
  const heading = text(`document.kind.${kind}`);
  return (
    <section className="card document-provisions" aria-labelledby={`provisions-${kind}`}>
      <h2 id={`provisions-${kind}`}>
        {heading} <span className="count">{total}</span>
      </h2>
      <Answered answer={answer} room={`${Math.min(total, step) * 2.2}rem`}>
        {() =>
          kind === "GOAL" ? <GoalTable edges={edges} facts={facts} /> : <ProvisionList edges={edges} facts={facts} />
        }
      </Answered>
      <MorePages answer={answer} shown={edges.length} total={total} pageSize={step} />
    </section>
  );
}
