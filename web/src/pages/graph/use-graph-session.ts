import { useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { viewCodeOf } from "./graph-address.ts";
import { createGraphSession, type GraphSession } from "./graph-session.ts";
import type { GraphView } from "./graph-view.ts";
import { type Camera, decodeView, encodeView, type Kept } from "./view-code.ts";

/** Milliseconds without a change after which the address follows. */
const pause = 300;

/** The session of this page, its state, and the address that follows it and that it follows. */
export function useGraphSession() {
  const [session] = useState(createGraphSession);
  const state = useSyncExternalStore(session.subscribe, session.read);
  useEffect(() => session.stop, [session]);
  const { kept, camera, setCamera } = useViewInAddress(session, state.history.present);
  return { session, state, kept, camera, setCamera };
}

/** Opens what the address says, and writes what is seen into it. */
function useViewInAddress(session: GraphSession, view: GraphView) {
  const { of, nodes, type, asOf } = useSearch({ from: "/graph" });
  const { hash } = useLocation();
  const navigate = useNavigate({ from: "/graph" });
  const [kept, setKept] = useState<Kept>("all");
  const written = useRef<string | undefined>(undefined);
  /** The view that was too large for its camera to be written, so that a moved camera changes nothing. */
  const tooLarge = useRef<GraphView>(undefined);
  const camera = useRef<Camera | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const start = JSON.stringify({ of, nodes, type, asOf });

  useEffect(() => {
    const code = viewCodeOf(hash);
    if (code !== undefined) {
      if (code === written.current) return;
      written.current = code;
      void decodeView(code).then((seen) => (seen ? session.restore(seen) : session.say({ says: "unreadable" })));
      return;
    }
    const said = JSON.parse(start) as { of?: string[]; nodes?: string[]; type?: never; asOf?: string };
    const ids = said.of ?? said.nodes ?? [];
    if (ids.length === 0) return;
    const alone = said.of === undefined || ids.length > 1;
    void session.start({ ids, alone, types: said.type ?? null, asOf: said.asOf ?? null });
  }, [session, hash, start]);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const { present } = session.read().history;
      if (present === tooLarge.current) return;
      const isEmpty = Object.keys(present.places).length === 0;
      if (isEmpty && written.current === undefined) return;
      const encoded = await encodeView({ view: present, camera: camera.current });
      tooLarge.current = encoded.kept === "all" ? undefined : present;
      setKept(isEmpty ? "all" : encoded.kept);
      if (encoded.code === written.current) return;
      written.current = encoded.code;
      const next = isEmpty || encoded.kept === "nothing" ? "" : `view=${encoded.code}`;
      void navigate({ search: {}, hash: next, replace: true, resetScroll: false, hashScrollIntoView: false });
    }, pause);
  }, [session, navigate]);
  useEffect(() => () => clearTimeout(timer.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new view is written.
  useEffect(write, [write, view]);
  const setCamera = useCallback(
    (next: Camera) => {
      camera.current = next;
      write();
    },
    [write],
  );
  return { kept, camera, setCamera };
}
