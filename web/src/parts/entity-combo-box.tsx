import "./entity-combo-box.css";
import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { ComboBox, Input } from "react-aria-components/ComboBox";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import type { EntityLabel } from "../../../src/api/generated/client-types.ts";
import { SearchEntitiesDocument, type SearchEntitiesQuery } from "../graphql/generated/graphql.ts";
import { useQuestion } from "../graphql/use-question.ts";
import { useText, useWord } from "../language/language-provider.tsx";
import { institutionKindWords, labelWords, regionLevelWords } from "../language/words.ts";
import { nameOf } from "./entity-link.tsx";
import { LabelDot } from "./label-badge.tsx";

export type SearchHit = SearchEntitiesQuery["search"][number];

type Props = {
  /** What the field is for; read aloud, not shown. */
  readonly label: string;
  readonly placeholder: string;
  /** Only entities of these labels; all where left out. */
  readonly labels?: readonly EntityLabel[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPick: (entity: SearchHit["entity"]) => void;
  /** Enter without having chosen a suggestion. */
  readonly onSubmit?: (text: string) => void;
  readonly input?: RefObject<HTMLInputElement | null>;
  /** The text is a choice that stands: nothing is searched for it. */
  readonly isSettled?: boolean;
};

/** Suggestions at most. */
export const mostSuggestions = 8;

/** A text field that suggests entities while one types: by name, abbreviation (with its place), title or person. */
export function EntityComboBox({
  label,
  placeholder,
  labels,
  text,
  onText,
  onPick,
  onSubmit,
  input,
  isSettled = false,
}: Props) {
  const say = useText();
  const query = useSettled(text.trim());
  const { data, isPlaceholderData } = useQuestion(
    SearchEntitiesDocument,
    { query, labels: labels ? [...labels] : null, first: mostSuggestions },
    { enabled: query !== "" && !isSettled, keep: true },
  );
  const hits = text.trim() === "" || isSettled ? [] : (data?.search ?? []);
  const isFound = data !== undefined && !isPlaceholderData && query === text.trim();
  return (
    <ComboBox
      aria-label={label}
      className="entity-combo-box"
      inputValue={text}
      onInputChange={onText}
      items={hits}
      selectedKey={null}
      onSelectionChange={(id) => {
        const hit = hits.find(({ entity }) => entity.id === id);
        if (hit) onPick(hit.entity);
      }}
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== "" && !isSettled}
      menuTrigger="input"
    >
      <Input
        ref={input ?? null}
        className="entity-combo-box-input"
        placeholder={placeholder}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
          const chosen = event.currentTarget.getAttribute("aria-activedescendant");
          if (event.key === "Enter" && !event.nativeEvent.isComposing && !chosen && text.trim() !== "")
            onSubmit?.(text.trim());
        }}
      />
      <Popover className="entity-combo-box-popover" offset={4}>
        <ListBox<SearchHit>
          className="entity-combo-box-list"
          renderEmptyState={() => (
            <p className="entity-combo-box-none">{say(isFound ? "search.none" : "search.searching", { query })}</p>
          )}
        >
          {(hit) => (
            <ListBoxItem id={hit.entity.id} textValue={hit.entity.name} className="entity-combo-box-item">
              <Suggestion hit={hit} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Name, sort and place of what was found, and by which of its names. */
export function Suggestion({ hit: { entity, matched } }: { readonly hit: SearchHit }) {
  const say = useText();
  const about = useAbout();
  return (
    <>
      <LabelDot label={entity.__typename} />
      <span className="suggestion-name">
        {nameOf(entity)}
        {matched === entity.name ? null : <span className="soft">{say("search.matched", { name: matched })}</span>}
      </span>
      <span className="suggestion-about">{about(entity)}</span>
    </>
  );
}

/** What tells an entity from another of its name: sort, and place or date. */
function useAbout(): (entity: SearchHit["entity"]) => string {
  const word = useWord();
  return (entity) => {
    const about: (string | undefined)[] = (() => {
      switch (entity.__typename) {
        case "Institution":
          return [word(institutionKindWords[entity.kind]), entity.region?.name];
        case "Region":
          return [word(regionLevelWords[entity.level]), entity.parent?.name];
        case "Document":
          return [entity.type, entity.knownOn];
        case "Person":
          return [word(labelWords.Person), (entity.leads.nodes[0] ?? entity.holdsPositionIn.nodes[0])?.name];
        default:
          return [word(labelWords[entity.__typename])];
      }
    })();
    return about.filter((one) => one !== undefined).join(" · ");
  };
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === "" ? 0 : 120);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
