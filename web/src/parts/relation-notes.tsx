import type { RelationFactFragment } from "../graphql/generated/graphql.ts";
import { useLanguage, useText, useWord } from "../language/language-provider.tsx";
import { toDateWords } from "../language/to-date-words.ts";
import { roleWords } from "../language/words.ts";

/** What an edge says beside its ends: title or role, since when, planned or inferred. */
export function RelationNotes({ relation }: { readonly relation: RelationFactFragment }) {
  const text = useText();
  const word = useWord();
  const { language } = useLanguage();
  const date = (on: string) => toDateWords(on, language);
  const { title, role, jointly, planned, implicit, on, from, until } = relation;
  const part = role !== null && role in roleWords ? word(roleWords[role as keyof typeof roleWords]) : role;
  const notes = [
    title,
    part,
    jointly ? text("parts.jointly") : null,
    on === null ? null : date(on),
    from === null ? null : text("parts.since", { date: date(from) }),
    until === null ? null : text("parts.until", { date: date(until) }),
  ].filter((note) => note !== null);
  return (
    <span className="relation-notes">
      {notes.length > 0 ? <span className="soft">{notes.join(" · ")}</span> : null}
      {planned ? (
        <span className="tag" title={text("parts.planned.explained")}>
          {text("parts.planned")}
        </span>
      ) : null}
      {implicit ? (
        <span className="tag" title={text("parts.implicit.explained")}>
          {text("parts.implicit")}
        </span>
      ) : null}
    </span>
  );
}
