import "./start-page.css";
import { Link } from "@tanstack/react-router";
import {
  LatestDocumentsDocument,
  type LatestDocumentsQuery,
  SummaryDocument,
} from "../../graphql/generated/graphql.ts";
import { toIssuersCypher } from "../../graphql/to-drawn-cypher.ts";
import { type AnswerState, useQuestion } from "../../graphql/use-question.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { type Label, pluralWords } from "../../language/words.ts";
import { DateText } from "../../parts/date-text.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { LabelDot } from "../../parts/label-badge.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { Answered } from "../../parts/states.tsx";
import { StartQuestions } from "./start-questions.tsx";

/** Where one begins: search, the graph in numbers, ready-made questions, the latest documents. */
export function StartPage() {
  const text = useText();
  const documents = useQuestion(LatestDocumentsDocument, { first: latest });
  return (
    <div className="page start">
      <section className="start-hero">
        <PageTitle tab="">{text("shell.title")}</PageTitle>
        <p className="start-lead">{text("start.lead")}</p>
        <SearchBox size="large" />
      </section>
      <StartQuestions />
      <div className="start-columns">
        <Latest documents={documents} />
        <Numbers />
      </div>
      <div className="row">
        <ShowQuery
          questions={[
            { document: SummaryDocument, variables: {} },
            { document: LatestDocumentsDocument, variables: { first: latest } },
          ]}
          drawn={() => documents.data && toIssuersCypher(documents.data.documents.nodes.map(({ id }) => id))}
        />
      </div>
    </div>
  );
}

function Numbers() {
  const text = useText();
  const word = useWord();
  const answer = useQuestion(SummaryDocument, {});
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{text("start.numbers")}</h2>
      <Answered answer={answer} room="5rem">
        {({ summary }) => (
          <dl className="start-numbers">
            {summary.map(({ label, count }) => (
              <div key={label}>
                <dt>
                  <LabelDot label={label as Label} />
                  {word(pluralWords[label as Label])}
                </dt>
                <dd>{count.toLocaleString()}</dd>
              </div>
            ))}
          </dl>
        )}
      </Answered>
    </section>
  );
}

/** Documents shown. */
const latest = 6;

function Latest({ documents }: { readonly documents: AnswerState<LatestDocumentsQuery> }) {
  const text = useText();
  return (
    <section aria-labelledby="latest">
      <div className="row">
        <h2 id="latest">{text("start.latest")}</h2>
        <Link to="/documents">{text("start.latest.all")}</Link>
      </div>
      <Answered answer={documents} room="18rem">
        {(found) => (
          <ol className="start-documents card">
            {found.documents.nodes.map((document) => (
              <li key={document.id}>
                <DateText date={document.knownOn} />
                <span>
                  <EntityLink entity={document} />
                  <span className="soft"> {document.issuedBy.nodes.map(({ name }) => name).join("、")}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
      </Answered>
    </section>
  );
}
