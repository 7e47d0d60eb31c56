import "./graph-page.css";
import { X } from "lucide-react";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { GraphCountsDocument, GraphEdgesDocument } from "../../graphql/generated/graphql.ts";
import { toAmongCypher } from "../../graphql/to-drawn-cypher.ts";
import { useText } from "../../language/language-provider.tsx";
import { CopyLink } from "../../parts/copy-link.tsx";
import { EntityComboBox } from "../../parts/entity-combo-box.tsx";
import { nameOf } from "../../parts/entity-link.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { ShowQuery } from "../../parts/show-query.tsx";
import { Failed } from "../../parts/states.tsx";
import type { Picture } from "./create-picture.ts";
import { EntityTable } from "./entity-table.tsx";
import { type ExportFormat, exportPicture } from "./export-picture.ts";
import { FilterPanel } from "./filter-panel.tsx";
import type { GraphSession, SessionState } from "./graph-session.ts";
import { GraphStage } from "./graph-stage.tsx";
import { GraphToolbar } from "./graph-toolbar.tsx";
import { dayOf } from "./graph-view.ts";
import { readColours } from "./picture-colours.ts";
import { RelationTable } from "./relation-table.tsx";
import { SelectionPanel } from "./selection-panel.tsx";
import { showGraph } from "./shown-graph.ts";
import { useGraphSession } from "./use-graph-session.ts";
import { ViewsPanel } from "./views-panel.tsx";

const modes = ["picture", "entities", "relations"] as const;
type Mode = (typeof modes)[number];
const panels = ["selection", "filters", "views"] as const;
type Panel = (typeof panels)[number];

/** Ids that the address of a question bears; servers refuse longer ones. */
const mostInLink = 50;

/** Relationships explored: a picture and two tables of the same, expanded step by step, every step reversible. */
export function GraphPage() {
  const text = useText();
  const { session, state, kept, camera, setCamera } = useGraphSession();
  const view = state.history.present;
  const shown = useMemo(() => showGraph(view, state.known), [view, state.known]);
  const [mode, setMode] = useState<Mode>("picture");
  const [panel, setPanel] = useState<Panel>("selection");
  /** On a narrow page the panel is a sheet that opens. */
  const [isOpen, setOpen] = useState(false);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [isForceOn, setForceOn] = useState(false);
  const [lasso, setLasso] = useState(false);
  const [told, setTold] = useState("");
  const body = useRef<HTMLDivElement>(null);
  const isEmpty = Object.keys(view.places).length === 0;
  const read = () => {
    setPanel("selection");
    setOpen(true);
  };
  const force = (on: boolean) => {
    setForceOn(on);
    if (on) picture?.startForce();
    else picture?.stopForce();
  };
  useKeys(session, () => {
    setLasso(false);
    if (isForceOn) force(false);
    else if (isOpen) setOpen(false);
    else session.change({ do: "select", ids: [] });
  });
  const save = async (format: ExportFormat) => {
    if (!body.current) return;
    const colours = readColours(body.current);
    const { name, content } = await exportPicture(format, { shown, known: state.known, picture, colours });
    saveFile(name, content);
    setTold(text("graph.export.saved", { name }));
  };
  const [first] = shown.entities;
  const common = { session, view, known: state.known, shown, onRead: read };
  return (
    <div className="graph-page">
      <header className="graph-bar">
        <div className="graph-heading">
          <PageTitle>{text("graph.title")}</PageTitle>
          <p className="count" role="status">
            {text("graph.counts", { entities: shown.entities.length, relations: shown.relations.length })}
          </p>
        </div>
        <AddEntity session={session} />
        <GraphToolbar
          {...{ session, state, shown, picture, isForceOn, lasso }}
          onForce={force}
          onLasso={setLasso}
          onExport={(format) => void save(format)}
        />
      </header>
      <div className="graph-body" ref={body}>
        <Tabs
          className="graph-modes"
          selectedKey={mode}
          onSelectionChange={(key) => {
            if (isForceOn) force(false);
            setMode(key as Mode);
          }}
        >
          <TabList className="graph-tabs" aria-label={text("graph.mode")}>
            {modes.map((one) => (
              <Tab key={one} id={one} className="graph-tab">
                {text(`graph.mode.${one}`)}
              </Tab>
            ))}
          </TabList>
          <Progress session={session} state={state} />
          <TabPanel id="picture" className="graph-mode">
            <GraphStage
              {...common}
              look={state.look}
              lasso={lasso}
              onLassoEnd={() => setLasso(false)}
              onCamera={setCamera}
              picture={picture}
              onPicture={setPicture}
            />
            {isEmpty && !state.work ? (
              <div className="graph-empty">
                <p>{text("graph.lead")}</p>
                <p className="soft">{text("graph.lead.add")}</p>
              </div>
            ) : null}
          </TabPanel>
          <TabPanel id="entities" className="graph-mode">
            <EntityTable {...common} />
          </TabPanel>
          <TabPanel id="relations" className="graph-mode">
            <RelationTable {...common} />
          </TabPanel>
        </Tabs>
        <aside className="graph-panel" aria-label={text("graph.panel")} data-open={isOpen || undefined}>
          <Tabs className="graph-panel-tabs" selectedKey={panel} onSelectionChange={(key) => setPanel(key as Panel)}>
            <div className="graph-panel-head">
              <TabList className="graph-tabs" aria-label={text("graph.panel")}>
                {panels.map((one) => (
                  <Tab key={one} id={one} className="graph-tab" onPress={() => setOpen(true)}>
                    {text(`graph.panel.${one}`)}
                  </Tab>
                ))}
              </TabList>
              <button
                type="button"
                className="graph-icon graph-panel-close"
                aria-label={text("graph.panel.close")}
                onClick={() => setOpen(false)}
              >
                <X size={18} aria-hidden="true" />
              </button>
            </div>
            <TabPanel id="selection" className="graph-panel-body">
              <SelectionPanel {...common} />
            </TabPanel>
            <TabPanel id="filters" className="graph-panel-body">
              <FilterPanel session={session} filters={view.filters} shown={shown} />
            </TabPanel>
            <TabPanel id="views" className="graph-panel-body">
              <ViewsPanel
                session={session}
                suggestion={first ? nameOf(first.entity) : ""}
                readCamera={() => camera.current}
              />
            </TabPanel>
          </Tabs>
        </aside>
      </div>
      <div className="graph-foot row">
        <CopyLink />
        {kept === "all" ? null : <span className="soft">{text(`graph.link.${kept}`)}</span>}
        <ShowQuery
          questions={[
            { document: GraphEdgesDocument, variables: { among: Object.keys(view.places).slice(0, mostInLink) } },
            {
              document: GraphCountsDocument,
              variables: {
                of: view.selected[0] ?? first?.id ?? "",
                asOf: dayOf(view.filters),
                planned: view.filters.planned,
              },
            },
          ]}
          drawn={() =>
            isEmpty
              ? undefined
              : toAmongCypher(
                  shown.entities.map(({ id }) => id),
                  view.filters,
                )
          }
        />
        <span role="status" className="soft">
          {told}
        </span>
      </div>
    </div>
  );
}

/** A field that puts an entity into the picture, beside what is there. */
function AddEntity({ session }: { readonly session: GraphSession }) {
  const text = useText();
  const [typed, setTyped] = useState("");
  return (
    <div className="graph-add">
      <EntityComboBox
        label={text("graph.add")}
        placeholder={text("graph.add.placeholder")}
        text={typed}
        onText={setTyped}
        onPick={({ id }) => {
          setTyped("");
          const isFirst = Object.keys(session.read().history.present.places).length === 0;
          void session.start({ ids: [id], alone: !isFirst, types: null, asOf: null });
        }}
      />
    </div>
  );
}

/** What is asked for just now, why it failed, or what is to be known of it; its room is kept. */
function Progress({
  session,
  state: { work, note },
}: {
  readonly session: GraphSession;
  readonly state: SessionState;
}) {
  const text = useText();
  if (work?.is === "failed")
    return (
      <div className="graph-note">
        <Failed error={work.error} again={work.again} />
      </div>
    );
  if (work)
    return (
      <div className="graph-note" role="status">
        <span className="state-bar" />
        <span>{work.all > 1 ? text("graph.work.parts", { done: work.done, all: work.all }) : text("graph.work")}</span>
        <button type="button" className="button button-small" onClick={work.stop}>
          {text("parts.cancel")}
        </button>
      </div>
    );
  if (!note) return null;
  return (
    <div className="graph-note" role="status">
      <span>{text(`graph.note.${note.says}`, "count" in note ? { count: note.count } : {})}</span>
      <button
        type="button"
        className="graph-icon"
        aria-label={text("graph.note.close")}
        onClick={() => session.say(null)}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Undo, redo and Escape, wherever the focus is but in a field or a menu. */
function useKeys(session: GraphSession, onEscape: () => void): void {
  const follow = useEffectEvent((event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || at?.closest("[role=menu], [role=listbox]")) return;
    if (event.key === "Escape") return onEscape();
    const isText = at?.closest("input:not([type=checkbox], [type=range]), textarea, select");
    if (isText || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const action = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : null;
    if (!action) return;
    event.preventDefault();
    session.change({ do: action });
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => follow(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}
