import "./fields.css";
import { useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useState } from "react";
import type { EntityLabel } from "../../../src/api/generated/client-types.ts";
import { ask } from "../graphql/ask.ts";
import { EntityNameDocument, SearchEntitiesDocument } from "../graphql/generated/graphql.ts";
import { keyOf, useQuestion } from "../graphql/use-question.ts";
import { useText } from "../language/language-provider.tsx";
import { EntityComboBox, mostSuggestions } from "./entity-combo-box.tsx";
import { nameOf } from "./entity-link.tsx";

type Props = {
  readonly label: string;
  readonly placeholder?: string;
  /** Only entities of these labels; all where left out. */
  readonly labels?: readonly EntityLabel[];
  /** Id of what is chosen. */
  readonly id: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
};

/** A field in which one entity is chosen by any of its names. Enter takes the best that fits what was typed. */
export function EntityField({ label, placeholder, labels, id, onChoose }: Props) {
  const text = useText();
  const client = useQueryClient();
  // What is typed and not yet chosen; a choice made elsewhere, by the address, puts it aside.
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string | undefined }>();
  const chosen = useQuestion(EntityNameDocument, { id: id ?? "" }, { enabled: id !== undefined });
  const isTyping = typed !== undefined && typed.over === id;
  const name = chosen.data?.entity ? nameOf(chosen.data.entity) : (id ?? "");
  const [missed, setMissed] = useState<string>();
  const choose = (next: string | undefined) => {
    setTyped(undefined);
    setMissed(undefined);
    onChoose(next);
  };
  const takeBest = async (query: string) => {
    const question = {
      document: SearchEntitiesDocument,
      variables: { query, labels: labels ? [...labels] : null, first: mostSuggestions },
    };
    const { search } = await client.fetchQuery({ queryKey: keyOf(question), queryFn: () => ask(question) });
    const [best] = search;
    if (best) choose(best.entity.id);
    else setMissed(query);
  };
  const lost = id !== undefined && chosen.data !== undefined && chosen.data.entity === null;
  return (
    <div className="form-field">
      <span className="form-label" aria-hidden="true">
        {label}
      </span>
      <div className="form-entity">
        <EntityComboBox
          label={label}
          placeholder={placeholder ?? ""}
          {...(labels ? { labels } : {})}
          text={isTyping ? typed.text : name}
          isSettled={!isTyping}
          onText={(next) => {
            setMissed(undefined);
            // The field also reports what it was given.
            if (isTyping || next !== name) setTyped({ text: next, over: id });
          }}
          onPick={(entity) => choose(entity.id)}
          onSubmit={(query) => void (isTyping ? takeBest(query) : undefined)}
        />
        {id === undefined ? null : (
          <button
            type="button"
            className="form-clear"
            aria-label={text("fields.clear", { field: label })}
            onClick={() => choose(undefined)}
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      <span className="form-note" role="status">
        {lost ? text("fields.lost") : missed === undefined ? "" : text("search.none", { query: missed })}
      </span>
    </div>
  );
}
