import { Eye, EyeOff, Pin, PinOff, Plus } from "lucide-react";
import { useText, useWord } from "../../language/language-provider.tsx";
import { labelWords } from "../../language/words.ts";
import { nameOf } from "../../parts/entity-link.tsx";
import { LabelBadge } from "../../parts/label-badge.tsx";
import type { GraphEntity, GraphKnowledge } from "./graph-knowledge.ts";
import type { GraphSession } from "./graph-session.ts";
import type { GraphView, Place } from "./graph-view.ts";
import { type Column, LongTable } from "./long-table.tsx";
import type { ShownGraph } from "./shown-graph.ts";

type Props = {
  readonly session: GraphSession;
  readonly view: GraphView;
  readonly known: GraphKnowledge;
  readonly shown: ShownGraph;
  /** What was chosen is to be read. */
  readonly onRead: () => void;
};

type Row = { readonly id: string; readonly entity: GraphEntity; readonly place: Place; readonly degree: number };

/** The entities of the picture as a table, those hidden one by one too, with what can be done with each. */
export function EntityTable({ session, view, known, shown, onRead }: Props) {
  const text = useText();
  const word = useWord();
  const chosen = new Set(view.selected);
  const degrees = new Map(shown.entities.map(({ id, degree }) => [id, degree]));
  const rows: readonly Row[] = Object.entries(view.places).flatMap(([id, place]) => {
    const entity = known.entities[id];
    return entity && (place.hidden || degrees.has(id)) ? [{ id, entity, place, degree: degrees.get(id) ?? 0 }] : [];
  });
  const choose = (id: string, more: boolean) => {
    const others = view.selected.filter((one) => one !== id);
    const ids = !more ? [id] : others.length < view.selected.length ? others : [...view.selected, id];
    session.change({ do: "select", ids });
  };
  const columns: readonly Column<Row>[] = [
    {
      key: "choose",
      name: text("graph.column.choose"),
      width: "3.4rem",
      cell: ({ id, entity, place }) =>
        place.hidden ? null : (
          <input
            type="checkbox"
            checked={chosen.has(id)}
            aria-label={text("graph.choose", { name: nameOf(entity) })}
            onChange={() => choose(id, true)}
          />
        ),
    },
    {
      key: "name",
      name: text("graph.column.name"),
      width: "auto",
      by: ({ entity }) => nameOf(entity),
      cell: ({ id, entity, place }) =>
        place.hidden ? (
          <span className="soft">{nameOf(entity)}</span>
        ) : (
          <button
            type="button"
            className="graph-row-name"
            onClick={() => {
              choose(id, false);
              onRead();
            }}
          >
            {nameOf(entity)}
          </button>
        ),
    },
    {
      key: "label",
      name: text("graph.column.label"),
      width: "7rem",
      by: ({ entity }) => word(labelWords[entity.__typename]),
      cell: ({ entity }) => <LabelBadge label={entity.__typename} />,
    },
    {
      key: "degree",
      name: text("graph.column.degree"),
      width: "7.5rem",
      by: ({ degree }) => degree,
      cell: ({ degree }) => degree,
    },
    {
      key: "state",
      name: text("graph.column.state"),
      width: "6rem",
      by: ({ place }) => (place.hidden ? 2 : place.pinned ? 1 : 0),
      cell: ({ place }) =>
        place.hidden ? text("graph.state.hidden") : place.pinned ? text("graph.state.pinned") : null,
    },
    {
      key: "actions",
      name: text("graph.column.actions"),
      width: "9rem",
      cell: ({ id, entity, place }) => {
        const name = nameOf(entity);
        const { pinned, hidden } = place;
        const action = (label: string, Icon: typeof Pin, follow: () => unknown, off = false) => (
          <button
            type="button"
            className="graph-icon"
            aria-label={label}
            title={label}
            disabled={off}
            onClick={() => void follow()}
          >
            <Icon size={17} aria-hidden="true" />
          </button>
        );
        return (
          <span className="graph-row-actions">
            {action(text("graph.expand.label", { name }), Plus, () => session.expandAll([id]), hidden)}
            {action(
              text(pinned ? "graph.unpin.label" : "graph.pin.label", { name }),
              pinned ? PinOff : Pin,
              () => session.change({ do: "pin", ids: [id], pinned: !pinned }),
              hidden,
            )}
            {action(text(hidden ? "graph.show.label" : "graph.hide.label", { name }), hidden ? Eye : EyeOff, () =>
              session.change({ do: hidden ? "show" : "hide", ids: [id] }),
            )}
          </span>
        );
      },
    },
  ];
  return (
    <LongTable
      caption={text("graph.table.entities")}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      isChosen={({ id }) => chosen.has(id)}
      empty={text("graph.table.empty")}
    />
  );
}
