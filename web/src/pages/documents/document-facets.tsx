import { useId } from "react";
import type { Facet } from "./count-facets.ts";

/** Values shown. */
const most = 12;

/** Values by which the list may be narrowed, with how many each leaves; pressing the chosen one widens it again. */
export function DocumentFacets({
  name,
  facets,
  chosen,
  onChoose,
}: {
  readonly name: string;
  readonly facets: readonly Facet[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}) {
  const id = useId();
  if (facets.length === 0) return null;
  const shown = facets.filter(({ value }, index) => index < most || value === chosen);
  return (
    <fieldset className="documents-facet" aria-labelledby={id}>
      <span id={id} className="soft">
        {name}
      </span>
      {shown.map(({ value, name: label, count }) => (
        <button
          key={value}
          type="button"
          className="documents-value"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value === chosen ? undefined : value)}
        >
          {label} <span className="count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
