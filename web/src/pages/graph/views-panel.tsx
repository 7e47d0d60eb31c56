import { Download, FolderOpen, Trash2 } from "lucide-react";
import { useId, useRef, useState } from "react";
import { languageTags } from "../../language/language.ts";
import { useLanguage, useText } from "../../language/language-provider.tsx";
import { saveFile } from "../../parts/save-file.ts";
import type { GraphSession } from "./graph-session.ts";
import { dropKeptView, putKeptView, readKeptViews } from "./kept-views.ts";
import type { Camera } from "./view-code.ts";
import { type KeptView, keepView, parseViewFile, toViewFile } from "./view-file.ts";

type Props = {
  readonly session: GraphSession;
  /** What a view is called where the reader gives no name. */
  readonly suggestion: string;
  readonly readCamera: () => Camera | null;
};

/** Views kept in this browser, and views in files. */
export function ViewsPanel({ session, suggestion, readCamera }: Props) {
  const text = useText();
  const { language } = useLanguage();
  const field = useId();
  const file = useRef<HTMLInputElement>(null);
  const [views, setViews] = useState(readKeptViews);
  const [name, setName] = useState("");
  const [told, setTold] = useState("");
  const [isFault, setIsFault] = useState(false);
  const tell = (message: string, fault = false) => {
    setTold(message);
    setIsFault(fault);
  };
  const current = (): KeptView => {
    const { history, known } = session.read();
    const called = name.trim() || suggestion || text("graph.views.unnamed");
    return keepView(called, new Date().toISOString(), { view: history.present, camera: readCamera() }, known);
  };
  const keep = () => {
    const kept = current();
    const isKept = putKeptView(kept);
    tell(isKept ? text("graph.views.kept", { name: kept.name }) : text("graph.views.full"), !isKept);
    setViews(readKeptViews());
    setName("");
  };
  const exportView = (kept: KeptView) =>
    saveFile(`${kept.name}.policygraph.json`, new Blob([toViewFile(kept)], { type: "application/json" }));
  const importFrom = async (chosen: File) => {
    try {
      session.open(parseViewFile(await chosen.text()));
      tell("");
    } catch (error) {
      tell(text("graph.views.unreadable", { reason: error instanceof Error ? error.message : String(error) }), true);
    }
  };
  const isEmpty = Object.keys(session.read().history.present.places).length === 0;
  return (
    <div className="graph-views">
      <form
        className="graph-views-keep"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label htmlFor={field}>{text("graph.views.name")}</label>
        <input
          id={field}
          className="field"
          value={name}
          placeholder={suggestion}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button button-main" disabled={isEmpty}>
          {text("graph.views.keep")}
        </button>
      </form>
      <p className="row">
        <button type="button" className="button" disabled={isEmpty} onClick={() => exportView(current())}>
          <Download size={16} aria-hidden="true" />
          {text("graph.views.exportNow")}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          <FolderOpen size={16} aria-hidden="true" />
          {text("graph.views.import")}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = "";
            if (chosen) void importFrom(chosen);
          }}
        />
      </p>
      <p role={isFault ? "alert" : "status"} className={isFault ? "graph-fault" : "soft"}>
        {told}
      </p>
      {views.length === 0 ? (
        <p className="soft">{text("graph.views.none")}</p>
      ) : (
        <ul className="graph-kept">
          {views.map((kept) => (
            <li key={kept.name}>
              <button type="button" className="graph-kept-open" onClick={() => session.open(kept)}>
                <span>{kept.name}</span>
                <span className="count">
                  {text("graph.views.about", {
                    entities: Object.keys(kept.view.places).length,
                    date: new Date(kept.keptAt).toLocaleDateString(languageTags[language]),
                  })}
                </span>
              </button>
              <button
                type="button"
                className="graph-icon"
                aria-label={text("graph.views.export", { name: kept.name })}
                title={text("graph.views.export", { name: kept.name })}
                onClick={() => exportView(kept)}
              >
                <Download size={16} aria-hidden="true" />
              </button>
              <button
                type="button"
                className="graph-icon"
                aria-label={text("graph.views.delete", { name: kept.name })}
                title={text("graph.views.delete", { name: kept.name })}
                onClick={() => {
                  dropKeptView(kept.name);
                  setViews(readKeptViews());
                }}
              >
                <Trash2 size={16} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
