import { Download } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useText } from "../language/language-provider.tsx";
import { saveFile } from "./save-file.ts";
import { Failed } from "./states.tsx";
import { type Cell, toCsv } from "./to-csv.ts";

type Props = {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly head: readonly string[];
  /** All rows that match, some at a time. */
  readonly rows: (signal: AbortSignal) => AsyncIterable<readonly (readonly Cell[])[]>;
};

type Run = { readonly done: number; readonly stop: () => void };

/** Downloads everything that matches as CSV, however many pages it takes: tells how far it is, and can be stopped. */
export function ExportCsv({ name, head, rows }: Props) {
  const text = useText();
  const [run, setRun] = useState<Run>();
  const [failure, setFailure] = useState<Error>();
  const [saved, setSaved] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    const stop = () => controller.abort();
    setFailure(undefined);
    setSaved(undefined);
    setRun({ done: 0, stop });
    try {
      const all: (readonly Cell[])[] = [head];
      for await (const some of rows(controller.signal)) {
        all.push(...some);
        setRun({ done: all.length - 1, stop });
      }
      saveFile(`${name}.csv`, new Blob([toCsv(all)], { type: "text/csv;charset=utf-8" }));
      setSaved(all.length - 1);
    } catch (error) {
      if (!controller.signal.aborted) setFailure(error as Error);
    } finally {
      setRun(undefined);
    }
  };
  return (
    <>
      {run ? (
        <button type="button" className="button" onClick={run.stop}>
          {text("fields.csv.stop", { done: run.done })}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => void start()}>
          <Download size={16} aria-hidden="true" />
          {text("fields.csv")}
        </button>
      )}
      <span role="status" className="visually-hidden">
        {saved === undefined ? "" : text("fields.csv.saved", { count: saved })}
      </span>
      {failure ? <Failed error={failure} again={start} /> : null}
    </>
  );
}
