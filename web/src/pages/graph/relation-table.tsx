import type { RelationFactFragment } from "../../graphql/generated/graphql.ts";
import { useText, useWord } from "../../language/language-provider.tsx";
import { relationWords } from "../../language/words.ts";
import { DateText } from "../../parts/date-text.tsx";
import { nameOf } from "../../parts/entity-link.tsx";
import { RelationNotes } from "../../parts/relation-notes.tsx";
import type { GraphKnowledge } from "./graph-knowledge.ts";
import type { GraphSession } from "./graph-session.ts";
import type { GraphView } from "./graph-view.ts";
import { type Column, LongTable } from "./long-table.tsx";
import { beginOf } from "./relation-time.ts";
import { toFact } from "./selection-panel.tsx";
import { lineKey, type ShownGraph } from "./shown-graph.ts";

type Props = {
  readonly session: GraphSession;
  readonly view: GraphView;
  readonly known: GraphKnowledge;
  readonly shown: ShownGraph;
  /** What was chosen is to be read. */
  readonly onRead: () => void;
};

/** How the ids of evidence begin that is a line of reference data, no sentence. */
const gazetteer = "evidence:gazetteer";

/** The edges of the picture as a table, each with its quotation. */
export function RelationTable({ session, view, known, shown, onRead }: Props) {
  const text = useText();
  const word = useWord();
  const rows = shown.relations.flatMap((relation) => toFact(relation, known) ?? []);
  const read = view.line && lineKey(...view.line);
  const end = ({ id, ...entity }: RelationFactFragment["subject"]) => (
    <button
      type="button"
      className="graph-row-name"
      onClick={() => {
        session.change({ do: "select", ids: [id] });
        onRead();
      }}
    >
      {nameOf({ id, ...entity } as RelationFactFragment["subject"])}
    </button>
  );
  const columns: readonly Column<RelationFactFragment>[] = [
    {
      key: "subject",
      name: text("graph.column.subject"),
      width: "20%",
      by: ({ subject }) => nameOf(subject),
      cell: ({ subject }) => end(subject),
    },
    {
      key: "type",
      name: text("graph.column.type"),
      width: "7rem",
      by: ({ type }) => word(relationWords[type].verb),
      cell: (fact) => (
        <>
          {word(relationWords[fact.type].verb)} <RelationNotes relation={fact} />
        </>
      ),
    },
    {
      key: "object",
      name: text("graph.column.object"),
      width: "22%",
      by: ({ object }) => nameOf(object),
      cell: ({ object }) => end(object),
    },
    {
      key: "begin",
      name: text("graph.column.begin"),
      width: "8rem",
      by: (fact) => beginOf(fact) ?? "",
      cell: (fact) => {
        const begin = beginOf(fact);
        return begin === null ? null : <DateText date={begin} />;
      },
    },
    {
      key: "quote",
      name: text("graph.column.quote"),
      width: "auto",
      cell: ({ evidence: [first] }) =>
        first?.id.startsWith(gazetteer) ? (
          <span className="soft">{text("parts.evidence.method.gazetteer")}</span>
        ) : (
          <span className="graph-quote" lang="zh-CN" title={first?.quote}>
            {first?.quote}
          </span>
        ),
    },
    {
      key: "actions",
      name: text("graph.column.actions"),
      width: "6rem",
      cell: ({ subject, object, evidence }) => (
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            session.change({ do: "select", ids: [], line: [subject.id, object.id] });
            onRead();
          }}
        >
          {text("parts.evidence", { count: evidence.length })}
        </button>
      ),
    },
  ];
  return (
    <LongTable
      caption={text("graph.table.relations")}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      isChosen={({ subject, object }) => lineKey(subject.id, object.id) === read}
      empty={text("graph.table.empty")}
    />
  );
}
