import { ArrowLeftRight } from "lucide-react";
import { useText, useWord } from "../../language/language-provider.tsx";
import { relationTypes, relationWords } from "../../language/words.ts";
import { EntityField } from "../../parts/entity-field.tsx";
import { ChoiceField, DateField } from "../../parts/text-field.tsx";
import { longestOfAll, type PathsAddress, usual } from "./paths-address.ts";
import type { ChangePaths } from "./paths-page.tsx";

const lengths = Array.from({ length: longestOfAll }, (_, index) => index + 1);
const counts = [1, 3, 5, 10, 20];

/** The two ends, and the conditions on what may lie between them. */
export function PathForm({ address, change }: { readonly address: PathsAddress; readonly change: ChangePaths }) {
  const text = useText();
  const { from, to, longest = usual.longest, first = usual.first, asOf } = address;
  const name = text("paths.name.placeholder");
  return (
    <section className="card paths-form" aria-label={text("paths.options")}>
      <div className="paths-ends">
        <EntityField label={text("paths.from")} placeholder={name} id={from} onChoose={(id) => change({ from: id })} />
        <button
          type="button"
          className="button paths-swap"
          aria-label={text("paths.swap")}
          disabled={from === undefined && to === undefined}
          onClick={() => change({ from: to, to: from })}
        >
          <ArrowLeftRight size={18} aria-hidden="true" />
        </button>
        <EntityField label={text("paths.to")} placeholder={name} id={to} onChoose={(id) => change({ to: id })} />
      </div>
      <div className="form-fields">
        <ChoiceField
          label={text("paths.longest")}
          value={String(longest)}
          choices={lengths.map((count) => ({ value: String(count), name: text("paths.steps", { count }) }))}
          onChoose={(value) => change({ longest: Number(value) === usual.longest ? undefined : Number(value) })}
        />
        <ChoiceField
          label={text("paths.first")}
          value={String(first)}
          choices={[...new Set([...counts, first])]
            .sort((a, b) => a - b)
            .map((count) => ({ value: String(count), name: String(count) }))}
          onChoose={(value) => change({ first: Number(value) === usual.first ? undefined : Number(value) })}
        />
        <DateField label={text("parts.asOf")} value={asOf} onCommit={(date) => change({ asOf: date })} />
      </div>
      <TypeChoice chosen={address.type ?? []} change={change} />
    </section>
  );
}

function TypeChoice({
  chosen,
  change,
}: {
  readonly chosen: NonNullable<PathsAddress["type"]>;
  readonly change: ChangePaths;
}) {
  const text = useText();
  const word = useWord();
  return (
    <details className="paths-types">
      <summary>
        {chosen.length === 0 ? text("paths.types.all") : text("paths.types.some", { count: chosen.length })}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{text("paths.types")}</legend>
        {relationTypes.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={chosen.includes(type)}
              onChange={({ target }) => {
                const next = relationTypes.filter((one) => (one === type ? target.checked : chosen.includes(one)));
                change({ type: next.length === 0 ? undefined : next });
              }}
            />
            {word(relationWords[type].verb)}
          </label>
        ))}
      </fieldset>
      {chosen.length === 0 ? null : (
        <button type="button" className="button" onClick={() => change({ type: undefined })}>
          {text("paths.types.clear")}
        </button>
      )}
    </details>
  );
}
