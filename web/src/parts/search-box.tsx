import "./search-box.css";
import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useText } from "../language/language-provider.tsx";
import { EntityComboBox } from "./entity-combo-box.tsx";
import { placeOf } from "./entity-link.tsx";

type Props = {
  readonly size: "small" | "large";
  /** What stands in it at first. */
  readonly start?: string;
};

/** The search of the whole graph: a suggestion leads to its page, Enter to all results. `/` comes here from anywhere. */
export function SearchBox({ size, start = "" }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(start);
  const input = useRef<HTMLInputElement>(null);
  useShortcut("/", input);
  const searchFor = (q: string) => void navigate({ to: "/search", search: { q } });
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> says nothing to most readers yet.
    <div role="search" className={`search-box search-box-${size}`}>
      <Search className="search-box-icon" aria-hidden="true" size={18} />
      <EntityComboBox
        label={text("search.label")}
        placeholder={text(size === "large" ? "search.placeholder" : "search.placeholder.short")}
        text={typed}
        onText={setTyped}
        input={input}
        onSubmit={searchFor}
        onPick={(entity) => {
          setTyped("");
          void navigate({ ...placeOf(entity), search: {} });
        }}
      />
      {size === "large" ? (
        <button
          type="button"
          className="button button-main"
          onClick={() => (typed.trim() === "" ? input.current?.focus() : searchFor(typed.trim()))}
        >
          {text("search.submit")}
        </button>
      ) : (
        <span className="search-box-key" aria-hidden="true">
          /
        </span>
      )}
    </div>
  );
}

/** A key that leads into a field, unless one is writing already. */
function useShortcut(key: string, field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const within =
        event.target instanceof Element ? event.target.closest("input, textarea, select, [contenteditable]") : null;
      if (event.key !== key || within || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener("keydown", follow);
    return () => removeEventListener("keydown", follow);
  }, [key, field]);
}
