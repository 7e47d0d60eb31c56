import "./people-page.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { PeopleDocument, type PeopleQuery } from "../../graphql/generated/graphql.ts";
import { usePages } from "../../graphql/use-question.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { relationWords } from "../../language/words.ts";
import { CopyLink } from "../../parts/copy-link.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { LabelDot } from "../../parts/label-badge.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { type OpenFact, toOpenFact } from "../../parts/open-fact.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { RelationFact } from "../../parts/relation-fact.tsx";
import { RelationNotes } from "../../parts/relation-notes.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { Answered, Empty } from "../../parts/states.tsx";
import { TextField } from "../../parts/text-field.tsx";

/** People a page. */
const step = 50;

/** Who leads what: every person with the posts that the sources give, each with its evidence. */
export function PeoplePage() {
  const text = useText();
  const { name, fact } = useSearch({ from: "/people" });
  const navigate = useNavigate({ from: "/people" });
  const variables = { name: name ?? null, first: step };
  const answer = usePages(PeopleDocument, variables, ({ people }) => people.pageInfo);
  const people = answer.pages.flatMap(({ people }) => people.nodes);
  const total = answer.pages[0]?.people.totalCount ?? 0;
  const facts = toOpenFact(
    fact,
    (opened) => void navigate({ search: (before) => ({ ...before, fact: opened }), replace: true, resetScroll: false }),
  );
  return (
    <article className="page people">
      <header className="people-head">
        <PageTitle>{text("people.title")}</PageTitle>
        <div className="row">
          <CopyLink />
          <ShowQuery questions={[{ document: PeopleDocument, variables }]} />
        </div>
      </header>
      <div className="people-filter">
        <TextField
          label={text("people.name")}
          value={name}
          onCommit={(next) => void navigate({ search: (before) => ({ ...before, name: next }) })}
        />
      </div>
      <Answered answer={answer} room="20rem">
        {() =>
          people.length === 0 ? (
            <Empty>{text("people.none")}</Empty>
          ) : (
            <>
              <p className="soft" role="status">
                {text("people.count", { count: total })}
              </p>
              <ul className="card people-list">
                {people.map((person) => (
                  <li key={person.id}>
                    <Person person={person} facts={facts} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Answered>
      <MoreButton {...answer} shown={people.length} total={total} step={step} />
    </article>
  );
}

type PersonProps = { readonly person: PeopleQuery["people"]["nodes"][number]; readonly facts: OpenFact };

function Person({ person, facts }: PersonProps) {
  const text = useText();
  const word = useWord();
  const posts = [...person.leads.edges, ...person.holdsPositionIn.edges];
  return (
    <>
      <h2 className="person-name">
        <LabelDot label="Person" /> <EntityLink entity={person} />
      </h2>
      <div>
        {posts.length === 0 ? <span className="soft">{text("people.noPost")}</span> : null}
        {posts.map(({ node, relation }) =>
          relation === null ? null : (
            <RelationFact key={relation.id} relation={relation} facts={facts}>
              <span className="soft">{word(relationWords[relation.type].verb)}</span> <EntityLink entity={node} />{" "}
              <RelationNotes relation={relation} />
            </RelationFact>
          ),
        )}
      </div>
    </>
  );
}
