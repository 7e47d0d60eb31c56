import "./document-page.css";
import { Link, Navigate, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { ProvisionKind } from "../../../../src/api/generated/client-types.ts";
import { DocumentHeadDocument, type DocumentHeadQuery } from "../../graphql/generated/graphql.ts";
import { toSurroundingsCypher } from "../../graphql/to-drawn-cypher.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useText } from "../../language/language-provider.tsx";
import { AsOfField } from "../../parts/as-of-field.tsx";
import { CopyLink } from "../../parts/copy-link.tsx";
import { placeOf } from "../../parts/entity-link.tsx";
import { MentionedIn } from "../../parts/mentioned-in.tsx";
import { nameInId } from "../../parts/name-in-id.ts";
import { toOpenFact } from "../../parts/open-fact.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { Answered } from "../../parts/states.tsx";
import { DocumentFacts } from "./document-facts.tsx";
import { DocumentProvisions } from "./document-provisions.tsx";
import { Lineage } from "./lineage.tsx";
import { OtherEnds } from "./other-ends.tsx";

export type PolicyDocument = NonNullable<DocumentHeadQuery["document"]>;

/** What is known of a document: issuers, dates, validity, lineage, goals, tasks, requirements, whom it is for. */
export function DocumentPage() {
  const { id } = useParams({ from: "/document/$id" });
  const { asOf } = useSearch({ from: "/document/$id" });
  const answer = useQuestion(DocumentHeadDocument, { id, on: asOf ?? null }, { keep: true });
  return (
    <article className="page">
      <Answered answer={answer} room="40rem">
        {({ document }) => {
          if (document === null) return <NoSuchDocument id={id} />;
          // What was merged leaves its id behind.
          if (document.id !== id) return <Navigate {...placeOf(document)} search={{ asOf }} replace />;
          return <KnownDocument document={document} asOf={asOf} />;
        }}
      </Answered>
    </article>
  );
}

/** The four kinds, in the order in which a reader asks, with the field that counts them. */
const kinds = [
  ["GOAL", "goals"],
  ["TASK", "tasks"],
  ["REQUIREMENT", "requirements"],
  ["PRINCIPLE", "principles"],
] as const satisfies readonly (readonly [ProvisionKind, keyof PolicyDocument])[];

function KnownDocument({ document, asOf }: { readonly document: PolicyDocument; readonly asOf: string | undefined }) {
  const text = useText();
  const { fact } = useSearch({ from: "/document/$id" });
  const navigate = useNavigate({ from: "/document/$id" });
  const { id } = document;
  const facts = toOpenFact(
    fact,
    (opened) => void navigate({ search: (before) => ({ ...before, fact: opened }), replace: true, resetScroll: false }),
  );
  return (
    <>
      <header className="document-head">
        <DocumentFacts document={document} asOf={asOf} facts={facts} />
        <div className="document-tools">
          <div className="row">
            <Link to="/graph" search={{ of: [id] }} className="button">
              {text("document.graph")}
            </Link>
            <CopyLink />
            <ShowQuery
              questions={[{ document: DocumentHeadDocument, variables: { id, on: asOf ?? null } }]}
              drawn={() => toSurroundingsCypher(id, asOf)}
            />
          </div>
          <AsOfField
            key={asOf ?? ""}
            asOf={asOf}
            help={text("document.asOf.help")}
            onAsOf={(next) => void navigate({ search: (before) => ({ ...before, asOf: next }) })}
          />
        </div>
      </header>
      <div className="document-sections">
        <Lineage document={document} asOf={asOf} facts={facts} />
        {kinds.map(([kind, field]) =>
          document[field].totalCount > 0 ? (
            <DocumentProvisions key={kind} id={id} kind={kind} total={document[field].totalCount} facts={facts} />
          ) : null,
        )}
        <OtherEnds heading={text("document.targets")} edges={document.targets.edges} facts={facts} />
        <OtherEnds heading={text("document.reports")} edges={document.reports.edges} facts={facts} />
        <OtherEnds heading={text("document.lists")} edges={document.lists.edges} facts={facts} />
        <MentionedIn id={id} />
      </div>
    </>
  );
}

function NoSuchDocument({ id }: { readonly id: string }) {
  const text = useText();
  const name = nameInId(id);
  return (
    <section className="page-note">
      <PageTitle>{text("document.none")}</PageTitle>
      <p>{text("document.none.advice", { id })}</p>
      <p>
        <Link to="/search" search={{ q: name }}>
          {text("document.none.search", { name })}
        </Link>
      </p>
    </section>
  );
}
