import { Link } from "@tanstack/react-router";
import { ArrowLeft, ArrowRight, ExternalLink } from "lucide-react";
import { useState } from "react";
import type { RelationFactFragment } from "../../graphql/generated/graphql.ts";
import { GraphCountsDocument } from "../../graphql/generated/graphql.ts";
import { useQuestion } from "../../graphql/use-question.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { relationWords } from "../../language/words.ts";
import { nameOf, placeOf } from "../../parts/entity-link.tsx";
import { RelationEvidence } from "../../parts/evidence-list.tsx";
import { Fact } from "../../parts/fact.tsx";
import { LabelBadge } from "../../parts/label-badge.tsx";
import { RelationLine, useRelationText } from "../../parts/relation-line.tsx";
import { Answered } from "../../parts/states.tsx";
import type { GraphEntity, GraphKnowledge, GraphRelation } from "./graph-knowledge.ts";
import { type GraphSession, mostAtOnce, step } from "./graph-session.ts";
import { dayOf, type EdgeGroup, type GraphView, keyOfGroup } from "./graph-view.ts";
import { countBroughtEdges, expansionsOf, lineKey, type ShownGraph } from "./shown-graph.ts";

type Props = {
  readonly session: GraphSession;
  readonly view: GraphView;
  readonly known: GraphKnowledge;
  readonly shown: ShownGraph;
};

/** What is selected, and what can be done with it: one entity, several, or the line between two. */
export function SelectionPanel({ session, view, known, shown }: Props) {
  const text = useText();
  const entities = view.selected.flatMap((id) => known.entities[id] ?? []);
  const [only] = entities;
  if (view.line) return <LineDetails line={view.line} known={known} shown={shown} />;
  if (only === undefined) return <p className="soft">{text("graph.selection.none")}</p>;
  return (
    <div className="graph-details">
      {entities.length === 1 ? <EntityHead entity={only} /> : <SeveralHead entities={entities} />}
      <SelectionActions session={session} view={view} shown={shown} />
      {entities.length === 1 ? (
        <Groups key={only.id} entity={only} session={session} view={view} known={known} />
      ) : (
        <p>
          <button type="button" className="button" onClick={() => void session.expandAll(view.selected)}>
            {text("graph.expandAll", { count: mostAtOnce })}
          </button>
        </p>
      )}
    </div>
  );
}

function EntityHead({ entity }: { readonly entity: GraphEntity }) {
  const text = useText();
  return (
    <header>
      <LabelBadge label={entity.__typename} />
      <h2 className="graph-name">{nameOf(entity)}</h2>
      <Link {...placeOf(entity)} search={{}} className="graph-page-link">
        <ExternalLink size={14} aria-hidden="true" />
        {text("graph.selection.page")}
      </Link>
    </header>
  );
}

/** Names told of a selection of many. */
const mostNames = 8;

function SeveralHead({ entities }: { readonly entities: readonly GraphEntity[] }) {
  const text = useText();
  const rest = entities.length - mostNames;
  return (
    <header>
      <h2 className="graph-name">{text("graph.selection.several", { count: entities.length })}</h2>
      <ul className="graph-names">
        {entities.slice(0, mostNames).map((entity) => (
          <li key={entity.id}>
            <LabelBadge label={entity.__typename}>{nameOf(entity)}</LabelBadge>
          </li>
        ))}
        {rest > 0 ? <li className="soft">{text("graph.selection.and", { count: rest })}</li> : null}
      </ul>
    </header>
  );
}

function SelectionActions({ session, view, shown }: Omit<Props, "known">) {
  const text = useText();
  const ids = view.selected;
  const isPinned = ids.every((id) => view.places[id]?.pinned);
  const selectNeighbours = () => {
    const chosen = new Set(ids);
    const near = shown.lines.flatMap(({ ends: [a, b] }) => [
      ...(chosen.has(a) ? [b] : []),
      ...(chosen.has(b) ? [a] : []),
    ]);
    session.change({ do: "select", ids: [...new Set([...ids, ...near])] });
  };
  return (
    <div className="graph-actions">
      <button
        type="button"
        className="button"
        aria-pressed={isPinned}
        onClick={() => session.change({ do: "pin", ids, pinned: !isPinned })}
      >
        {text(isPinned ? "graph.unpin" : "graph.pin")}
      </button>
      <button type="button" className="button" onClick={() => session.change({ do: "hide", ids })}>
        {text("graph.hide")}
      </button>
      <button type="button" className="button" onClick={() => session.change({ do: "remove", ids })}>
        {text("graph.remove")}
      </button>
      <button type="button" className="button" onClick={() => session.change({ do: "keep", ids })}>
        {text("graph.keep")}
      </button>
      <button type="button" className="button" onClick={selectNeighbours}>
        {text("graph.neighbours")}
      </button>
      <button type="button" className="button button-quiet" onClick={() => session.change({ do: "select", ids: [] })}>
        {text("graph.selection.clear")}
      </button>
    </div>
  );
}

/** What can be expanded at an entity: each type and way with how many there are, before anything is brought. */
function Groups({ entity, session, view, known }: Omit<Props, "shown"> & { readonly entity: GraphEntity }) {
  const text = useText();
  const word = useWord();
  const { id } = entity;
  const answer = useQuestion(
    GraphCountsDocument,
    { of: id, asOf: dayOf(view.filters), planned: view.filters.planned },
    { keep: true },
  );
  const brought = countBroughtEdges(id, view, known);
  const expanded = expansionsOf(id, view);
  return (
    <section aria-label={text("graph.groups")}>
      <h3>{text("graph.groups")}</h3>
      <Answered answer={answer} room="8rem">
        {({ entity: asked }) => {
          const counts = asked?.relationCounts ?? [];
          if (counts.length === 0) return <p className="soft">{text("graph.groups.none")}</p>;
          return (
            <>
              <ul className="graph-groups">
                {counts.map(({ type, direction, count }) => {
                  const group: EdgeGroup = { of: id, type, direction: direction as EdgeGroup["direction"] };
                  const key = keyOfGroup(group);
                  const shown = Math.min(brought.get(key) ?? 0, count);
                  const name = word(relationWords[type][direction === "OUT" ? "out" : "in"]);
                  const Arrow = direction === "OUT" ? ArrowRight : ArrowLeft;
                  const next = Math.min(step, count - shown);
                  return (
                    <li key={key} data-type={type} data-direction={direction}>
                      <span className="graph-group-name">
                        <Arrow
                          size={15}
                          role="img"
                          aria-label={text(direction === "OUT" ? "graph.group.out" : "graph.group.in")}
                        />
                        {name}
                      </span>
                      <span className="count">{text("graph.group.count", { shown, all: count })}</span>
                      <span className="graph-group-buttons">
                        {next > 0 ? (
                          <button
                            type="button"
                            className="button button-small"
                            aria-label={text("graph.group.expand.label", { name, count: next, all: count })}
                            onClick={() => void session.expand([group])}
                          >
                            {text(shown > 0 ? "graph.group.more" : "graph.group.expand", { count: next })}
                          </button>
                        ) : null}
                        {expanded.has(key) ? (
                          <button
                            type="button"
                            className="button button-small"
                            aria-label={text("graph.group.collapse.label", { name })}
                            onClick={() => session.change({ do: "collapse", groups: [key] })}
                          >
                            {text("graph.group.collapse")}
                          </button>
                        ) : null}
                      </span>
                    </li>
                  );
                })}
              </ul>
              <p className="row">
                <button type="button" className="button" onClick={() => void session.expandAll([id])}>
                  {text("graph.expandAll", { count: mostAtOnce })}
                </button>
                {expanded.size > 0 ? (
                  <button
                    type="button"
                    className="button"
                    onClick={() => session.change({ do: "collapse", groups: [...expanded] })}
                  >
                    {text("graph.collapseAll")}
                  </button>
                ) : null}
              </p>
            </>
          );
        }}
      </Answered>
    </section>
  );
}

/** The edges between two entities, each with its evidence. */
function LineDetails({
  line: [a, b],
  known,
  shown,
}: {
  readonly line: readonly [string, string];
  readonly known: GraphKnowledge;
  readonly shown: ShownGraph;
}) {
  const text = useText();
  const relationText = useRelationText();
  const key = lineKey(a, b);
  const facts = (shown.lines.find((line) => line.key === key)?.relations ?? []).flatMap(
    (relation) => toFact(relation, known) ?? [],
  );
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  return (
    <div className="graph-details">
      <h2 className="graph-name">{text("graph.line", { count: facts.length })}</h2>
      <ul className="graph-line-facts">
        {facts.map((fact) => (
          <li key={fact.id}>
            <Fact
              name={relationText(fact)}
              count={fact.evidence.length}
              // What was clicked for its evidence shows it; where there are many, one chooses.
              open={facts.length <= 3 ? !closed.has(fact.id) : closed.has(fact.id)}
              onToggle={() => {
                const next = new Set(closed);
                if (!next.delete(fact.id)) next.add(fact.id);
                setClosed(next);
              }}
              evidence={() => <RelationEvidence id={fact.id} />}
            >
              <RelationLine relation={fact} />
            </Fact>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An edge with its ends, as the shared parts tell it. */
export function toFact(relation: GraphRelation, { entities }: GraphKnowledge): RelationFactFragment | null {
  const [subject, object] = [entities[relation.subject], entities[relation.object]];
  return subject && object ? { ...relation, subject, object } : null;
}
