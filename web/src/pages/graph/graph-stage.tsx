import { polygonContains } from "d3-polygon";
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useText, useWord } from "../../language/language-provider.tsx";
import { relationWords } from "../../language/words.ts";
import { useTheme } from "../../theme/theme.ts";
import { createPicture, type Picture } from "./create-picture.ts";
import type { GraphSession, Look } from "./graph-session.ts";
import type { GraphView } from "./graph-view.ts";
import { readColours } from "./picture-colours.ts";
import type { ShownGraph, ShownLine } from "./shown-graph.ts";
import type { Camera } from "./view-code.ts";

type Props = {
  readonly session: GraphSession;
  readonly view: GraphView;
  readonly shown: ShownGraph;
  readonly look: Look | null;
  readonly lasso: boolean;
  readonly onLassoEnd: () => void;
  readonly onCamera: (camera: Camera) => void;
  /** What is drawn here, as `onPicture` told. */
  readonly picture: Picture | null;
  /** The picture once it is there, null when it goes or cannot be drawn. */
  readonly onPicture: (picture: Picture | null) => void;
  /** What was chosen is to be read. */
  readonly onRead: () => void;
};

/** The canvas on which sigma draws, with what mouse, touch and keys do there. */
export function GraphStage(props: Props) {
  const { session, view, shown, look, lasso, onLassoEnd, onCamera, picture, onPicture, onRead } = props;
  const text = useText();
  const labelOf = useLineLabel();
  const { seen } = useTheme();
  const help = useId();
  const container = useRef<HTMLDivElement>(null);
  const looked = useRef<Look>(undefined);
  const [failed, setFailed] = useState(false);

  const select = useEffectEvent((id: string, more: boolean) => {
    const { selected } = session.read().history.present;
    const others = selected.filter((one) => one !== id);
    const ids = !more ? [id] : others.length < selected.length ? others : [...selected, id];
    session.change({ do: "select", ids });
    onRead();
  });
  const readLine = useEffectEvent((line: readonly [string, string]) => {
    session.change({ do: "select", ids: [], line });
    onRead();
  });
  const tellCamera = useEffectEvent(onCamera);
  const tellPicture = useEffectEvent(onPicture);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: Picture | undefined;
    // In a task of its own, once the page around is drawn: WebGL would wait for that, and the page for WebGL.
    const stopWaiting = afterFrame(() => {
      try {
        made = createPicture(element, readColours(element), {
          onSelect: (id, more) => select(id, more),
          onLine: (ends) => readLine(ends),
          onNothing: () => session.change({ do: "select", ids: [] }),
          onExpand: (id) => void session.expandAll([id]),
          onMove: (to, byHand) => session.change({ do: "move", to, ...(byHand && { pin: true }) }),
          onCamera: (camera) => tellCamera(camera),
        });
        tellPicture(made);
      } catch {
        setFailed(true);
      }
    });
    return () => {
      stopWaiting();
      made?.kill();
      looked.current = undefined;
      tellPicture(null);
    };
  }, [session]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours.
  useEffect(() => {
    const element = container.current;
    if (!element || !picture) return;
    picture.update({ shown, view, labelOf }, readColours(element));
    if (look && look !== looked.current) {
      looked.current = look;
      picture.look(look, shown.entities);
    }
  }, [picture, shown, view, labelOf, look, seen]);

  const useKeys = (event: KeyboardEvent) => {
    const camera = picture?.sigma.getCamera();
    if (!camera || event.ctrlKey || event.metaKey || event.altKey) return;
    const { x, y, ratio } = camera.getState();
    const stride = ratio * 0.12;
    const keys: Readonly<Record<string, () => unknown>> = {
      ArrowLeft: () => camera.setState({ x: x - stride }),
      ArrowRight: () => camera.setState({ x: x + stride }),
      ArrowUp: () => camera.setState({ y: y + stride }),
      ArrowDown: () => camera.setState({ y: y - stride }),
      "+": () => camera.animatedZoom({ duration: 150 }),
      "=": () => camera.animatedZoom({ duration: 150 }),
      "-": () => camera.animatedUnzoom({ duration: 150 }),
      "0": () => session.see({ camera: "all", smooth: true }),
      Enter: () => view.selected.length > 0 && session.expandAll(view.selected),
      Delete: () => view.selected.length > 0 && session.change({ do: "hide", ids: view.selected }),
    };
    const follow = keys[event.key];
    if (!follow) return;
    event.preventDefault();
    follow();
  };

  const counts = { entities: shown.entities.length, relations: shown.relations.length };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no place for a canvas.
    <div
      className="graph-stage"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved and zoomed by keys.
      tabIndex={0}
      aria-label={text("graph.stage", counts)}
      aria-describedby={help}
      onKeyDown={useKeys}
    >
      <p id={help} className="visually-hidden">
        {text("graph.stage.help")}
      </p>
      <div ref={container} className="graph-canvas" aria-hidden="true" />
      {failed ? <p className="graph-unable">{text("graph.stage.failed")}</p> : null}
      {lasso ? (
        <Lasso
          onEnd={(polygon) => {
            if (polygon.length > 2 && picture) {
              session.change({
                do: "select",
                ids: picture.within((at) => polygonContains([...polygon], [...at])),
              });
              onRead();
            }
            onLassoEnd();
          }}
        />
      ) : null}
    </div>
  );
}

/** Does something in a task of its own after the next frame; what comes back calls it off. */
function afterFrame(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(act);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

type Spot = readonly [x: number, y: number];

/** A line drawn around entities; ends where the pointer is let go, without any where Escape is pressed. */
function Lasso({ onEnd }: { readonly onEnd: (polygon: readonly [number, number][]) => void }) {
  const text = useText();
  const [spots, setSpots] = useState<readonly Spot[]>([]);
  const spotOf = (event: React.PointerEvent): Spot => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const cancel = useEffectEvent((event: globalThis.KeyboardEvent) => event.key === "Escape" && onEnd([]));
  useEffect(() => {
    const follow = (event: globalThis.KeyboardEvent) => void cancel(event);
    addEventListener("keydown", follow);
    return () => removeEventListener("keydown", follow);
  }, []);
  return (
    <>
      <svg
        className="graph-lasso"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setSpots([spotOf(event)]);
        }}
        onPointerMove={(event) => {
          if (spots.length > 0) setSpots([...spots, spotOf(event)]);
        }}
        onPointerUp={() => onEnd(spots.map(([x, y]) => [x, y]))}
        onPointerCancel={() => onEnd([])}
      >
        <polygon points={spots.map((spot) => spot.join(",")).join(" ")} />
      </svg>
      <p className="graph-hint" role="status">
        {text("graph.lasso.help")}
      </p>
    </>
  );
}

/** What stands at a line: the words of its relationships, and title or role where it is one. */
function useLineLabel(): (line: ShownLine) => string {
  const word = useWord();
  const language = word({ zh: "zh", en: "en" });
  const [labelling, setLabelling] = useState(() => ({ language, labelOf: labelIn(word) }));
  if (labelling.language !== language) setLabelling({ language, labelOf: labelIn(word) });
  return labelling.labelOf;
}

function labelIn(word: ReturnType<typeof useWord>): (line: ShownLine) => string {
  const between = word({ zh: "、", en: ", " });
  return ({ relations }) => {
    const verbs = [...new Set(relations.map(({ type }) => word(relationWords[type].verb)))].join(between);
    const titles = relations.map(({ title }) => title).filter((title) => title !== null);
    return titles.length > 0 ? `${verbs} · ${titles.join(between)}` : verbs;
  };
}
