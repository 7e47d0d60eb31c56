import { type ReactNode, useId, useState } from "react";
import { Label } from "react-aria-components/Label";
import { Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import { useLanguage, useText, useWord } from "../../language/language-provider.tsx";
import { toDateWords } from "../../language/to-date-words.ts";
import { pluralWords, relationTypes, relationWords } from "../../language/words.ts";
import { AsOfField } from "../../parts/as-of-field.tsx";
import { LabelDot } from "../../parts/label-badge.tsx";
import type { GraphSession } from "./graph-session.ts";
import { type DateMeaning, dateMeanings, dayOf, type GraphFilters, noFilters } from "./graph-view.ts";
import { firstDay, lastDay, monthsOf } from "./relation-time.ts";
import type { ShownGraph } from "./shown-graph.ts";
import { entityLabels } from "./view-code.ts";

type Props = {
  readonly session: GraphSession;
  readonly filters: GraphFilters;
  readonly shown: ShownGraph;
};

/** The legend, and what of the picture is seen: labels, types, dates, and how sure. */
export function FilterPanel({ session, filters, shown }: Props) {
  const text = useText();
  const set = (next: Partial<GraphFilters>) => session.change({ do: "filter", filters: next });
  return (
    <div className="graph-filters">
      <LabelFilter session={session} filters={filters} shown={shown} set={set} />
      <TypeFilter filters={filters} shown={shown} set={set} />
      <section aria-label={text("graph.filters.dates")}>
        <h2>{text("graph.filters.dates")}</h2>
        <DateFilter filters={filters} shown={shown} set={set} />
      </section>
      <div className="graph-switches">
        <Switch on={filters.planned} onChange={(planned) => set({ planned })}>
          {text("graph.filters.planned", { count: shown.planned })}
        </Switch>
        <Switch on={filters.implicit} onChange={(implicit) => set({ implicit })}>
          {text("graph.filters.implicit", { count: shown.implicit })}
        </Switch>
        <Switch on={filters.loose} onChange={(loose) => set({ loose })}>
          {text("graph.filters.loose")}
        </Switch>
      </div>
      {shown.hidden.length > 0 ? (
        <p className="row">
          <span>{text("graph.filters.hidden", { count: shown.hidden.length })}</span>
          <button type="button" className="button" onClick={() => session.change({ do: "show", ids: shown.hidden })}>
            {text("graph.filters.showAll")}
          </button>
        </p>
      ) : null}
      <button type="button" className="button" onClick={() => set(noFilters)}>
        {text("graph.filters.reset")}
      </button>
    </div>
  );
}

type Part = Omit<Props, "session"> & { readonly set: (next: Partial<GraphFilters>) => void };

function LabelFilter({ session, filters, shown, set }: Part & Pick<Props, "session">) {
  const text = useText();
  const word = useWord();
  const present = entityLabels.filter((label) => shown.byLabel.has(label));
  if (present.length === 0) return null;
  return (
    <section aria-label={text("graph.filters.labels")}>
      <h2>{text("graph.filters.labels")}</h2>
      <ul className="graph-legend">
        {present.map((label) => {
          const count = shown.byLabel.get(label) ?? 0;
          const select = text("graph.filters.select", { label: word(pluralWords[label]), count });
          return (
            <li key={label}>
              <Switch
                on={!filters.withoutLabels.includes(label)}
                onChange={(on) => set({ withoutLabels: toggled(filters.withoutLabels, label, !on) })}
              >
                <LabelDot label={label} /> {word(pluralWords[label])}
              </Switch>
              <button
                type="button"
                className="graph-legend-count"
                title={select}
                aria-label={select}
                onClick={() => {
                  const ids = shown.entities.filter(({ entity }) => entity.__typename === label).map(({ id }) => id);
                  session.change({ do: "select", ids });
                }}
              >
                {count}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="soft graph-legend-note">{text("graph.filters.pinned")}</p>
    </section>
  );
}

function TypeFilter({ filters, shown, set }: Part) {
  const text = useText();
  const word = useWord();
  const present = relationTypes.filter((type) => shown.byType.has(type));
  if (present.length === 0) return null;
  const others = filters.withoutTypes.filter((type) => !shown.byType.has(type));
  return (
    <section aria-label={text("graph.filters.types")}>
      <div className="row">
        <h2>{text("graph.filters.types")}</h2>
        <button type="button" className="button button-small" onClick={() => set({ withoutTypes: [] })}>
          {text("graph.filters.all")}
        </button>
        <button
          type="button"
          className="button button-small"
          onClick={() => set({ withoutTypes: [...others, ...present] })}
        >
          {text("graph.filters.noneOf")}
        </button>
      </div>
      <ul className="graph-legend graph-legend-types">
        {present.map((type) => (
          <li key={type}>
            <Switch
              on={!filters.withoutTypes.includes(type)}
              onChange={(on) => set({ withoutTypes: toggled(filters.withoutTypes, type, !on) })}
            >
              {word(relationWords[type].verb)}
            </Switch>
            <span className="count">{shown.byType.get(type)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DateFilter({ filters, shown, set }: Part) {
  const text = useText();
  const { language } = useLanguage();
  const meaningId = useId();
  const months = monthsOf(shown.all);
  const [dragged, setDragged] = useState<readonly number[]>();
  const last = months.length - 1;
  const monthAt = (day: string, or: number) => {
    const at = months.indexOf(day.slice(0, 7));
    return at < 0 ? or : at;
  };
  const kept = [
    filters.from === null ? 0 : monthAt(firstDay(filters.from), 0),
    filters.until === null ? last : monthAt(lastDay(filters.until), last),
  ];
  const value = dragged ?? kept;
  const words = (date: string | null | undefined) =>
    date === null || date === undefined ? text("graph.filters.any") : toDateWords(date, language);
  const monthWords = (at: number) => words(months[at]);
  const commit = ([from = 0, until = last]: readonly number[]) => {
    setDragged(undefined);
    set({ from: from === 0 ? null : (months[from] ?? null), until: until === last ? null : (months[until] ?? null) });
  };
  const told = dragged
    ? { from: monthWords(dragged[0] ?? 0), until: monthWords(dragged[1] ?? last) }
    : { from: words(filters.from), until: words(filters.until) };
  return (
    <>
      {months.length > 1 ? (
        <Slider
          className="graph-slider"
          minValue={0}
          maxValue={last}
          value={[...value]}
          onChange={(next) => setDragged(next as number[])}
          onChangeEnd={(next) => commit(next as number[])}
        >
          <Label className="visually-hidden">{text("graph.filters.dates")}</Label>
          <SliderOutput className="graph-slider-output">{text("graph.filters.range", told)}</SliderOutput>
          <SliderTrack className="graph-slider-track">
            {({ state }) => (
              <>
                <div
                  className="graph-slider-range"
                  style={{
                    insetInlineStart: `${state.getThumbPercent(0) * 100}%`,
                    insetInlineEnd: `${(1 - state.getThumbPercent(1)) * 100}%`,
                  }}
                />
                {(["graph.filters.from", "graph.filters.until"] as const).map((name, index) => (
                  <SliderThumb key={name} index={index} aria-label={text(name)} className="graph-slider-thumb" />
                ))}
              </>
            )}
          </SliderTrack>
          <div className="graph-slider-ends" aria-hidden="true">
            <span>{monthWords(0)}</span>
            <span>{monthWords(last)}</span>
          </div>
        </Slider>
      ) : months.length === 0 ? (
        <p className="soft">{text("graph.filters.dates.none")}</p>
      ) : null}
      <div className="graph-meaning">
        <label htmlFor={meaningId}>{text("graph.filters.meaning")}</label>
        <select
          id={meaningId}
          className="field"
          value={filters.meaning}
          onChange={(event) => set({ meaning: event.target.value as DateMeaning })}
        >
          {dateMeanings.map((meaning) => (
            <option key={meaning} value={meaning}>
              {text(`graph.filters.meaning.${meaning}`)}
            </option>
          ))}
        </select>
      </div>
      <Switch on={filters.undated} onChange={(undated) => set({ undated })}>
        {text("graph.filters.undated", { count: shown.undated })}
      </Switch>
      <AsOfField
        key={dayOf(filters)}
        asOf={dayOf(filters) ?? undefined}
        onAsOf={(asOf) => set({ from: asOf ?? null, until: asOf ?? null, meaning: "holds" })}
      />
    </>
  );
}

function Switch({
  on,
  onChange,
  children,
}: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <label className="graph-switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

function toggled<One>(all: readonly One[], one: One, there: boolean): readonly One[] {
  const others = all.filter((other) => other !== one);
  return there ? [...others, one] : others;
}
