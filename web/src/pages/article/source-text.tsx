import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import type { EntityRefFragment } from "../../graphql/generated/graphql.ts";
import { useText } from "../../language/language-provider.tsx";
import { placeOf } from "../../parts/entity-link.tsx";
import type { Article } from "./article-page.tsx";
import { layOutText, type Run, type TextMark } from "./lay-out-text.ts";
import { locateNames } from "./locate-names.ts";
import type { Lit } from "./use-lit.ts";

type Mark = TextMark &
  (
    | { readonly kind: "evidence"; readonly number: number }
    | { readonly kind: "entity"; readonly entity: EntityRefFragment }
    | { readonly kind: "unread" }
  );

/** The text as its source has it: quotations marked and numbered, names leading to their entities. */
export function SourceText({ article, lit }: { readonly article: Article; readonly lit: Lit }) {
  const text = useText();
  const paragraphs = useMemo(() => layOutText(article.text, marksOf(article)), [article]);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (lit.chosen !== undefined && lit.chosenIn !== "text")
      place.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, [lit.chosen, lit.chosenIn]);
  return (
    <section ref={place} className="card source-text" lang="zh-CN" aria-label={text("article.text")}>
      {paragraphs.map((runs) => (
        <p key={runs[0]?.start}>
          {runs.map((run) => (
            <RunOfText key={run.start} run={run} lit={lit} />
          ))}
        </p>
      ))}
    </section>
  );
}

function RunOfText({ run, lit }: { readonly run: Run<Mark>; readonly lit: Lit }) {
  const text = useText();
  const quoted = run.marks.filter((mark) => mark.kind === "evidence");
  const entity = run.marks.find((mark) => mark.kind === "entity")?.entity;
  const ids = quoted.map(({ id }) => id);
  const words = entity ? (
    <Link {...placeOf(entity)} search={{}} className="source-name" title={entity.name}>
      {run.text}
    </Link>
  ) : (
    run.text
  );
  const ending = run.ending.filter((mark) => mark.kind === "evidence");
  if (quoted.length === 0)
    return run.marks.some(({ kind }) => kind === "unread") ? <span className="source-unread">{words}</span> : words;
  return (
    <span
      className="source-quoted"
      data-lit={ids.some(lit.isLit) || undefined}
      data-chosen={ids.some((id) => id === lit.chosen) || undefined}
      {...lit.pointing(ids)}
    >
      {words}
      {ending.map(({ id, number }) => (
        <sup key={id}>
          {wordJoiner}
          <Link
            {...lit.choosing(id, "text")}
            {...lit.focusing(id)}
            className="source-number"
            aria-label={text("article.toFact", { number })}
          >
            {number}
          </Link>
        </sup>
      ))}
    </span>
  );
}

/** Keeps a number on the line of the word that it belongs to. */
const wordJoiner = "\u2060";

/** Entities whose names are names; those of provisions and figures are whole sentences. */
const named: ReadonlySet<string> = new Set([
  "Institution",
  "Person",
  "Document",
  "Region",
  "Initiative",
  "Sector",
  "Audience",
]);

function marksOf({ text, evidence, entities, unread }: Article): Mark[] {
  const names = entities.nodes
    .filter(({ __typename }) => named.has(__typename))
    .map((entity) => ({ entity, names: [entity.name, ...entity.aliases] }));
  return [
    ...evidence.nodes.map(({ id, start, end }, index) => ({
      kind: "evidence" as const,
      id,
      start,
      end,
      number: index + 1,
    })),
    ...locateNames(text, names).map(({ entity, start, end }) => ({
      kind: "entity" as const,
      id: `${entity.id}:${start}`,
      entity,
      start,
      end,
    })),
    ...unread.nodes.flatMap(({ id, start, end }) =>
      start === null || end === null ? [] : [{ kind: "unread" as const, id, start, end }],
    ),
  ];
}
