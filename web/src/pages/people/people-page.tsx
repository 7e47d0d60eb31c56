import "./people-page.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { PeopleDocument, type PeopleQuery } from "../../graphql/generated/graphql.ts";
import { toPostsCypher } from "../../graphql/to-drawn-cypher.ts";
import { useList } from "../../graphql/use-question.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { relationWords } from "../../language/words.ts";
import { CopyLink } from "../../parts/copy-link.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { LabelDot } from "../../parts/label-badge.tsx";
import { Listed } from "../../parts/listed.tsx";
import { type OpenFact, toOpenFact } from "../../parts/open-fact.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { RelationFact } from "../../parts/relation-fact.tsx";
import { RelationNotes } from "../../parts/relation-notes.tsx";
import { ShowQuery } from "../../parts/show-query.tsx";
import { TextField } from "../../parts/text-field.tsx";

/** People a page. */
const step = 50;

/** Who leads what: every person with the posts that the sources give, each with its evidence. */
export function PeoplePage() {
  const text = useText();
  const { name, fact, pages } = useSearch({ from: "/people" });
  const navigate = useNavigate({ from: "/people" });
  const variables = { name: name ?? null, first: step };
  const list = useList(PeopleDocument, variables, ({ people }) => people);
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
          <ShowQuery
            questions={[{ document: PeopleDocument, variables }]}
            drawn={() => (list.total ? toPostsCypher(list.rows.map(({ id }) => id)) : undefined)}
          />
        </div>
      </header>
      <div className="people-filter">
        <TextField
          label={text("people.name")}
          value={name}
          onCommit={(next) => void navigate({ search: (before) => ({ ...before, name: next, pages: undefined }) })}
        />
      </div>
      <Listed
        list={list}
        pageSize={step}
        title={text("people.title")}
        titleOf={(count) => text("people.count", { count })}
        tools={null}
        none={text("people.none")}
        wanted={pages}
        onWant={(next) => void navigate({ search: (before) => ({ ...before, pages: next }), resetScroll: false })}
      >
        {(people) => (
          <ul className="people-list">
            {people.map((person) => (
              <li key={person.id}>
                <Person person={person} facts={facts} />
              </li>
            ))}
          </ul>
        )}
      </Listed>
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
      <h3 className="person-name">
        <LabelDot label="Person" /> <EntityLink entity={person} />
      </h3>
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
