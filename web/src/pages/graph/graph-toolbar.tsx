import { Download, Lasso, Maximize, Minus, Network, Plus, Redo2, Square, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { useText } from "../../language/language-provider.tsx";
import type { Picture } from "./create-picture.ts";
import type { ExportFormat } from "./export-picture.ts";
import type { GraphSession, SessionState } from "./graph-session.ts";
import { type Layout, layOut, layouts, spread } from "./lay-out.ts";
import type { ShownGraph } from "./shown-graph.ts";

type Props = {
  readonly session: GraphSession;
  readonly state: SessionState;
  readonly shown: ShownGraph;
  readonly picture: Picture | null;
  readonly isForceOn: boolean;
  readonly onForce: (on: boolean) => void;
  readonly lasso: boolean;
  readonly onLasso: (on: boolean) => void;
  readonly onExport: (format: ExportFormat) => void;
};

/** What is done with the picture as a whole. */
export function GraphToolbar(props: Props) {
  const { session, state, shown, picture, isForceOn, onForce, lasso, onLasso, onExport } = props;
  const text = useText();
  const { past, present, future } = state.history;
  const isEmpty = shown.entities.length === 0;
  const arrange = (layout: Layout | "spread") => {
    const to = layout === "spread" ? spread(shown) : layOut(layout, shown, present.selected[0]);
    session.change({ do: "move", to });
    session.see({ camera: "all", smooth: true });
  };
  return (
    <div className="graph-tools" role="toolbar" aria-label={text("graph.tools")}>
      <Tool name={text("graph.undo")} off={past.length === 0} onUse={() => session.change({ do: "undo" })}>
        <Undo2 size={18} aria-hidden="true" />
      </Tool>
      <Tool name={text("graph.redo")} off={future.length === 0} onUse={() => session.change({ do: "redo" })}>
        <Redo2 size={18} aria-hidden="true" />
      </Tool>
      <span className="graph-tools-gap" />
      <Tool
        name={text("graph.nearer")}
        off={!picture || isEmpty}
        onUse={() => picture?.sigma.getCamera().animatedZoom({ duration: 150 })}
      >
        <Plus size={18} aria-hidden="true" />
      </Tool>
      <Tool
        name={text("graph.farther")}
        off={!picture || isEmpty}
        onUse={() => picture?.sigma.getCamera().animatedUnzoom({ duration: 150 })}
      >
        <Minus size={18} aria-hidden="true" />
      </Tool>
      <Tool name={text("graph.fit")} off={isEmpty} onUse={() => session.see({ camera: "all", smooth: true })}>
        <Maximize size={18} aria-hidden="true" />
      </Tool>
      <Tool name={text("graph.lasso")} off={!picture || isEmpty} on={lasso} onUse={() => onLasso(!lasso)}>
        <Lasso size={18} aria-hidden="true" />
      </Tool>
      <span className="graph-tools-gap" />
      {isForceOn ? (
        <button type="button" className="button" onClick={() => onForce(false)}>
          <Square size={16} aria-hidden="true" />
          <span className="graph-tool-name">{text("graph.layout.stop")}</span>
        </button>
      ) : (
        <Choice name={text("graph.layout")} icon={<Network size={16} aria-hidden="true" />} off={isEmpty}>
          <MenuItem className="show-query-item" isDisabled={!picture} onAction={() => onForce(true)}>
            {text("graph.layout.force")}
          </MenuItem>
          {layouts.map((layout) => (
            <MenuItem key={layout} className="show-query-item" onAction={() => arrange(layout)}>
              {text(`graph.layout.${layout}`)}
            </MenuItem>
          ))}
          <MenuItem className="show-query-item" onAction={() => arrange("spread")}>
            {text("graph.layout.spread")}
          </MenuItem>
        </Choice>
      )}
      <Choice name={text("graph.export")} icon={<Download size={16} aria-hidden="true" />} off={isEmpty}>
        {(["png", "svg"] as const).map((format) => (
          <MenuItem key={format} className="show-query-item" isDisabled={!picture} onAction={() => onExport(format)}>
            {text(`graph.export.${format}`)}
          </MenuItem>
        ))}
        {(["graphml", "entities", "relations"] as const).map((format) => (
          <MenuItem key={format} className="show-query-item" onAction={() => onExport(format)}>
            {text(`graph.export.${format}`)}
          </MenuItem>
        ))}
      </Choice>
    </div>
  );
}

function Tool({
  name,
  off,
  on,
  onUse,
  children,
}: {
  readonly name: string;
  readonly off: boolean;
  readonly on?: boolean;
  readonly onUse: () => unknown;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="graph-icon"
      aria-label={name}
      title={name}
      disabled={off}
      aria-pressed={on}
      onClick={() => void onUse()}
    >
      {children}
    </button>
  );
}

function Choice({
  name,
  icon,
  off,
  children,
}: {
  readonly name: string;
  readonly icon: ReactNode;
  readonly off: boolean;
  readonly children: ReactNode;
}) {
  return (
    <MenuTrigger>
      <Button className="button" isDisabled={off}>
        {icon}
        <span className="graph-tool-name">{name}</span>
      </Button>
      <Popover className="show-query-popover" placement="bottom end">
        <Menu className="show-query-menu" aria-label={name}>
          {children}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
