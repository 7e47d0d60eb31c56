import "./entity-page.css";
import { Link, Navigate, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { EntityHeadDocument, type EntityHeadQuery } from "../../graphql/generated/graphql.ts";
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
import { EntityFacts } from "./entity-facts.tsx";
import { EntityTimeline } from "./entity-timeline.tsx";
import { RelationGroups } from "./relation-groups.tsx";
import { Surroundings } from "./surroundings.tsx";
import { WholeGroup } from "./whole-group.tsx";

export type EntityHead = NonNullable<EntityHeadQuery["entity"]>;

/** Everything known of an entity, grouped by relationship, every fact with its evidence. */
export function EntityPage() {
  const { id } = useParams({ from: "/entity/$id" });
  const { asOf } = useSearch({ from: "/entity/$id" });
  const answer = useQuestion(EntityHeadDocument, { id, asOf: asOf ?? null }, { keep: true });
  return (
    <article className="page">
      <Answered answer={answer} room="40rem">
        {({ entity }) => {
          if (entity === null) return <NoSuchEntity id={id} />;
          // What was merged leaves its id behind; a document has a page of its own.
          if (entity.id !== id || entity.__typename === "Document")
            return <Navigate {...placeOf(entity)} search={{ asOf }} replace />;
          return <KnownEntity entity={entity} asOf={asOf} />;
        }}
      </Answered>
    </article>
  );
}

function KnownEntity({ entity, asOf }: { readonly entity: EntityHead; readonly asOf: string | undefined }) {
  const text = useText();
  const { type, way, fact } = useSearch({ from: "/entity/$id" });
  const navigate = useNavigate({ from: "/entity/$id" });
  const facts = toOpenFact(
    fact,
    (opened) => void navigate({ search: (before) => ({ ...before, fact: opened }), replace: true, resetScroll: false }),
  );
  const group = { id: entity.id, asOf, facts };
  return (
    <>
      <header className="entity-head">
        <EntityFacts entity={entity} />
        <div className="entity-tools">
          <div className="row entity-links">
            <Link to="/graph" search={{ of: [entity.id] }} className="button">
              {text("entity.graph")}
            </Link>
            <Link to="/paths" search={{ from: entity.id }} className="button">
              {text("entity.paths")}
            </Link>
            <CopyLink />
            <ShowQuery
              questions={[{ document: EntityHeadDocument, variables: { id: entity.id, asOf: asOf ?? null } }]}
              drawn={() => toSurroundingsCypher(entity.id, asOf)}
            />
          </div>
          <AsOfField
            key={asOf ?? ""}
            asOf={asOf}
            onAsOf={(next) => void navigate({ search: (before) => ({ ...before, asOf: next }) })}
          />
        </div>
      </header>
      {type && way ? (
        <WholeGroup {...group} type={type} way={way} counts={entity.relationCounts} />
      ) : (
        <>
          <RelationGroups {...group} counts={entity.relationCounts} />
          <div className="entity-columns">
            <Surroundings entity={entity} asOf={asOf} />
            <EntityTimeline id={entity.id} asOf={asOf} />
            <MentionedIn id={entity.id} />
          </div>
        </>
      )}
    </>
  );
}

function NoSuchEntity({ id }: { readonly id: string }) {
  const text = useText();
  const name = nameInId(id);
  return (
    <section className="page-note">
      <PageTitle>{text("entity.none")}</PageTitle>
      <p>{text("entity.none.advice", { id })}</p>
      <p>
        <Link to="/search" search={{ q: name }}>
          {text("entity.none.search", { name })}
        </Link>
      </p>
    </section>
  );
}
